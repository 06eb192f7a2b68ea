using System.Text.Json.Serialization;
using OcopSite.Content.Items;
using OcopSite.Search;

namespace OcopSite.Web.Api;

/// <summary>A hit as programs are told of it.</summary>
/// <param name="DistanceKilometres">From where the question says the visitor is.</param>
internal sealed record FoundHit(
    Guid Id,
    string Kind,
    string Url,
    string Name,
    string Summary,
    float Score,
    IReadOnlyList<Highlight> Highlights,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? DistanceKilometres)
{
    public static FoundHit Of(SearchHit hit, PublishedItem item)
        => new(hit.Id, hit.Kind, item.Url, item.Name, hit.Summary, hit.Score, hit.Highlights, hit.DistanceKilometres is double distance ? Math.Round(distance, 1) : null);
}
