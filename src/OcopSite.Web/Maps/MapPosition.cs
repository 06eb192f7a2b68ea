using OcopSite.Content.Items;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Maps;

/// <summary>Where an item stands on the map.</summary>
/// <param name="Centre">The locality whose middle stands in for the item, where no position of its own is known.</param>
public sealed record MapPosition(GeoPoint Point, Locality? Centre = null)
{
    public static MapPosition? Of(PublishedItem? item, PageContext page) => item switch
    {
        Place place => Of(place.Location, place.Where, page),
        Producer producer => Of(producer.Location, producer.Where, page),
        Product product => Of(page.Site.Find<Producer>(product.ProducerId)?.Location, product.Where, page) ?? Of(page.Site.Find<Producer>(product.ProducerId), page),
        Locality locality => Of(locality.Location, Whereabouts.Unknown, page),
        _ => null,
    };

    private static MapPosition? Of(GeoPoint? own, Whereabouts where, PageContext page)
    {
        if (own is GeoPoint point) return new MapPosition(point);
        return page.LocalityOf(where) is { Location: GeoPoint middle } locality ? new MapPosition(middle, locality) : null;
    }
}
