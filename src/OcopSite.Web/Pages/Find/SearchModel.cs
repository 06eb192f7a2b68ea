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

    /// <summary>The text was longer than anyone types and has been cut.</summary>
    public bool IsCut { get; init; }
}
