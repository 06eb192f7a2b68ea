namespace OcopSite.Web.Components.Charts;

/// <summary>A bar with what it stands for.</summary>
/// <param name="Lang">Language of the label where it is not that of the page.</param>
/// <param name="Url">Where the things counted can be seen.</param>
public sealed record ChartBar(string Label, int Value, string? Lang = null, string? Url = null);
