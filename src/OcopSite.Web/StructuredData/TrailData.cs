using OcopSite.Content.Items;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.StructuredData.Terms;

namespace OcopSite.Web.StructuredData;

internal static class TrailData
{
    public static TripNode Of(Trail item, SharedNodes nodes)
    {
        PageContext page = nodes.Page;
        PublishedItem[] stops = [.. page.Site.FindAll<PublishedItem>(item.Stops.Select(s => s.AtId))];
        return new TripNode(item.Name)
        {
            Id = nodes.IdOf(item),
            Description = item.Summary?.Value,
            Url = page.Absolute(item.Url),
            Image = nodes.Pictures(item.Images),
            Itinerary = stops.Length > 0 ? nodes.List(stops) : null,
        };
    }
}
