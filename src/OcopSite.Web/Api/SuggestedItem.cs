using System.Text.Json.Serialization;
using OcopSite.Content.Items;
using OcopSite.Delivery.Snapshots;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Api;

/// <summary>A record whose name goes on from an unfinished text.</summary>
/// <param name="Lang">The language of the name where it is another than the one asked for.</param>
internal sealed record SuggestedItem(
    Guid Id,
    string Kind,
    string Url,
    string Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Lang)
{
    public static SuggestedItem Of(PublishedItem item, string kind, PublishedSnapshot published) => new(item.Id, kind, item.Url, item.Name, published.LangOfName(item));
}
