using OcopSite.Delivery.Api.Search;
using OcopSite.Search;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Search;

/// <summary>The search of the site for the Content Delivery API.</summary>
internal sealed class DocumentSearch(ISiteSearch search) : IContentSearch
{
    // Whoever wants more of the same words than this is not searching.
    private const int Most = 500;

    public IReadOnlyList<Guid>? Find(string text, string culture)
    {
        if (!search.IsReady) return null;
        List<Guid> found = [];
        SearchResult part;
        do
        {
            part = search.Search(new SearchQuery
            {
                Text = text.Length > SearchQuery.MaxTextLength ? text[..SearchQuery.MaxTextLength] : text,
                Language = SiteLanguages.Tag(culture),
                WithFacets = false,
                Skip = found.Count,
                Take = SearchQuery.MaxTake,
            });
            found.AddRange(part.Hits.Select(hit => hit.Id));
        }
        while (part.Hits.Count == SearchQuery.MaxTake && found.Count < Most);
        return found;
    }
}
