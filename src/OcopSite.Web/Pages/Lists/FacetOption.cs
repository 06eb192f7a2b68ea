namespace OcopSite.Web.Pages.Lists;

/// <summary>A value of a facet beside the list it narrows.</summary>
/// <param name="Count">Items one sees after choosing it, whatever else of the same facet is chosen.</param>
/// <param name="Url">The address with the value chosen, or no longer chosen.</param>
public sealed record FacetOption(FacetValue Value, int Count, bool IsSelected, string Url);
