using OcopSite.Content.Items;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.StructuredData.Terms;

namespace OcopSite.Web.StructuredData;

internal static class PlaceData
{
    public static PlaceNode Of(Place item, SharedNodes nodes)
    {
        PageContext page = nodes.Page;
        return new PlaceNode(TypeOf(item), item.Name)
        {
            Id = nodes.IdOf(item),
            Description = item.Summary?.Value,
            Url = page.Absolute(item.Url),
            Image = nodes.Pictures(item.Images),
            Address = nodes.Address(street: null, page.LocalityOf(item.Where)),
            Geo = SharedNodes.Position(item.Location),
        };
    }

    private static string TypeOf(Place item) => item.Kind switch
    {
        "shop" or "ocop-point" => "Store",
        "resort" => "Resort",
        "market" or "rest-stop" => "Place",
        _ => "TouristAttraction",
    };
}
