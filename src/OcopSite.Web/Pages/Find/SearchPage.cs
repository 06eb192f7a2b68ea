using System.Collections.Immutable;
using OcopSite.Content.Items;
using OcopSite.Search;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Find;

/// <summary>Reads the address of the search page and searches.</summary>
public sealed class SearchPage(PageContext page, ISiteSearch search)
{
    private const int PageSize = 20;
    private const int NearNames = 5;

    /// <returns><see langword="null"/> while the index is not there.</returns>
    public ListAnswer? Read()
    {
        if (!search.IsReady) return null;
        string place = page.Query[NearPoint.Key].ToString();
        NearPoint? near = NearPoint.Parse(place);
        if (near is null && place.Length > 0) return new ListAnswer.BadValue(NearPoint.Key, place);
        var facets = new SearchFacets(page);
        (ListQuery? read, ListAnswer? problem) = ListQueryReader.Read(
            new ListQuery(page.Path) { Near = near }, page.Query, [FacetKeys.Kind, .. SearchKeys.Facets], facets.Knows, SearchKeys.SortsOf(near is not null));
        if (read is null) return problem;

        string typed = page.Query["q"].ToString().Trim();
        bool isCut = typed.Length > SearchQuery.MaxTextLength;
        ListQuery query = read with { Text = typed.Length == 0 ? null : isCut ? typed[..SearchQuery.MaxTextLength] : typed };
        SearchResult result = query.Text is null && near is null ? SearchResult.Empty : search.Search(QueryOf(query));
        int pages = Math.Max(1, (result.Total + PageSize - 1) / PageSize);
        if (query.Page > pages) return new ListAnswer.PastTheEnd();
        return new ListAnswer.List(new SearchModel
        {
            Query = query,
            Total = result.Total,
            PageCount = pages,
            Items = [.. Items(result)],
            Facets = facets.Views(query, result.Facets),
            Sorts = [.. SearchKeys.SortsOf(near is not null).Select(s => Sort(s, query))],
            Suggestion = result.Suggestion,
            IsCut = isCut,
        });
    }

    /// <summary>What an address that leads nowhere may have meant: by its last words, and where they say nothing, by all.</summary>
    public IReadOnlyList<FoundItem> Near(AddressWords words)
        => Near(words.Text) is { Length: > 0 } near ? near : Near(words.All);

    private FoundItem[] Near(string text)
        => text.Length == 0 ? [] : [.. Items(search.Search(new SearchQuery { Text = text, Language = page.Tag, Take = NearNames }))];

    // The index is a moment ahead while a change comes in: what this request's snapshot does not have is not shown.
    private IEnumerable<FoundItem> Items(SearchResult result)
        => result.Hits.Select(hit => (hit, item: page.Site.Find<PublishedItem>(hit.Id))).Where(x => x.item is not null).Select(x => new FoundItem(x.item!, x.hit));

    private SearchQuery QueryOf(ListQuery query) => new()
    {
        Text = query.Text ?? "",
        Near = query.Near?.Position,
        Language = page.Tag,
        Kinds = query.Selected.TryGetValue(FacetKeys.Kind, out ImmutableSortedSet<string>? kinds) ? [.. kinds] : query.Text is null ? SearchKeys.PlacedKinds : [],
        Facets = query.Selected.Where(s => s.Key != FacetKeys.Kind).ToDictionary(s => s.Key, s => (IReadOnlyList<string>)[.. s.Value]),
        Skip = (query.Page - 1) * PageSize,
        Take = PageSize,
        Sort = SearchKeys.SortOf(query.Sort ?? SearchKeys.SortsOf(query.Near is not null)[0]),
    };

    private SortOption Sort(string key, ListQuery query)
    {
        string? sort = key == SearchKeys.SortsOf(query.Near is not null)[0] ? null : key;
        return new SortOption(key, page.Texts[$"sort.{key}"], query.Sort == sort, (query with { Page = 1, Sort = sort }).Url);
    }
}
