namespace OcopSite.Web.Pages.Lists;

/// <summary>A facet beside the list it narrows.</summary>
public sealed record FacetView(string Key, string Label, IReadOnlyList<FacetOption> Options)
{
    public int SelectedCount => Options.Count(o => o.IsSelected);
}
