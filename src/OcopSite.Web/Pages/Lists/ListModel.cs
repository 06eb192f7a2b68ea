namespace OcopSite.Web.Pages.Lists;

/// <summary>A page of a list with everything around it.</summary>
public abstract class ListModel
{
    public required ListQuery Query { get; init; }

    public required int Total { get; init; }

    public required int PageCount { get; init; }

    public IReadOnlyList<FacetView> Facets { get; init; } = [];

    public IReadOnlyList<SortOption> Sorts { get; init; } = [];

    /// <summary>The ways to look at the list; none where there is but one.</summary>
    public IReadOnlyList<ViewOption> Views { get; init; } = [];

    /// <summary>The list without anything chosen.</summary>
    public string ResetUrl => (Query with { Page = 1, Selected = Query.Selected.Clear() }).Url;

    public bool IsNarrowed => Query.SelectedCount > 0;
}
