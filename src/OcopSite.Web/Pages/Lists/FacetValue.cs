namespace OcopSite.Web.Pages.Lists;

/// <summary>A value that a list can be narrowed to.</summary>
/// <param name="Key">As it stands in the address; the same in every language.</param>
/// <param name="Label">As people read it.</param>
/// <param name="Lang">Language of the label where it is not that of the page.</param>
public sealed record FacetValue(string Key, string Label, string? Lang = null);
