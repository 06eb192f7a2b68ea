namespace OcopSite.Web.Components.Forms;

/// <summary>Something to choose.</summary>
/// <param name="Lang">Language of the label where it is not that of the page.</param>
public sealed record FormOption(string Value, string Label, string? Lang = null);
