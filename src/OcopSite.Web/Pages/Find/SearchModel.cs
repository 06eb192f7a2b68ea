using OcopSite.Web.Pages.Lists;

namespace OcopSite.Web.Pages.Find;

/// <summary>A page of search results.</summary>
public sealed class SearchModel : ListModel
{
    public IReadOnlyList<FoundItem> Items { get; init; } = [];

    /// <summary>The text as it was probably meant.</summary>
    public string? Suggestion { get; init; }

    public string SuggestionUrl => (Query with { Page = 1, Text = Suggestion }).Url;

    /// <summary>Something was asked for: a text, or what is near.</summary>
    public bool IsAsked => Query.Text is not null || Query.Near is not null;

    /// <summary>The same search wherever the visitor may be.</summary>
    public string AnywhereUrl => (Query with { Page = 1, Near = null, Sort = null }).Url;

    /// <summary>Other sorts of records that the same search would find.</summary>
    public IEnumerable<FacetOption> OtherKinds => Facets.Where(f => f.Key == FacetKeys.Kind).SelectMany(f => f.Options).Where(o => !o.IsSelected && o.Count > 0);

    /// <summary>The same search among one sort of records.</summary>
    public string UrlOfKind(string kind) => (Query with { Page = 1, Selected = Query.Selected.SetItem(FacetKeys.Kind, [kind]) }).Url;

    /// <summary>The text was longer than anyone types and has been cut.</summary>
    public bool IsCut { get; init; }
}
