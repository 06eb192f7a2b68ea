using OcopSite.Content.Items;
using OcopSite.Delivery.Snapshots;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Search;

/// <summary>What a projection looks things up in.</summary>
internal sealed record ProjectionContext(PublishedSnapshot Published, CultureSnapshot Site, SiteTexts Texts, DateTimeOffset Now)
{
    public string KeyOf(PublishedItem item) => item.Alternates.GetValueOrDefault(Published.Schema.DefaultCulture, item.Url).Trim('/').Split('/')[^1];

    /// <summary>Names of today and of before.</summary>
    public IReadOnlyList<string> Names(Whereabouts where) =>
        [.. new[] { where.FormerCommune, Find(where.LocalityId)?.Name, Find(where.FormerDistrictId)?.Name }.OfType<string>()];

    /// <summary>Its own position, else the middle of the commune of today; that of a former district is too far from most of what was in it.</summary>
    public GeoPoint? PositionOf(GeoPoint? own, Whereabouts where) => own ?? Find(where.LocalityId)?.Location;

    public IEnumerable<string> LocalityKey(Guid? id) => Find(id) is Locality locality ? [KeyOf(locality)] : [];

    public IEnumerable<string> NamesOf<T>(IEnumerable<Guid> ids)
        where T : PublishedItem
        => Site.FindAll<T>(ids).Select(i => i.Name);

    private Locality? Find(Guid? id) => Site.Find<Locality>(id);
}
