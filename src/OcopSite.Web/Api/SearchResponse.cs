using System.Text.Json.Serialization;
using OcopSite.Content.Items;
using OcopSite.Delivery.Snapshots;
using OcopSite.Search;

namespace OcopSite.Web.Api;

/// <summary>The answer to a search.</summary>
/// <param name="Took">Milliseconds.</param>
/// <param name="Notice">Something to know about the answer, for example that the text was cut.</param>
internal sealed record SearchResponse(
    int Total,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Facets,
    string? Suggestion,
    double Took,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Notice)
{
    /// <param name="site">The snapshot of the request: a hit that it does not have is not shown, since its page would not be there.</param>
    public static SearchResponse Of(SearchResult result, CultureSnapshot site, bool isCut) => new(
        result.Total,
        [.. result.Hits.Select(h => site.Find<PublishedItem>(h.Id) is PublishedItem item ? h with { Url = item.Url, Name = item.Name } : null).OfType<SearchHit>()],
        result.Facets,
        result.Suggestion,
        Math.Round(result.Took.TotalMilliseconds, 3),
        isCut ? $"The text was cut after {SearchQuery.MaxTextLength} characters." : null);
}
