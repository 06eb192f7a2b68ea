using System.Globalization;
using OcopSite.Content.Items;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Sharing;
using OcopSite.Web.StructuredData.Terms;

namespace OcopSite.Web.StructuredData;

internal static class ProducerData
{
    public static OrganizationNode Of(Producer item, SharedNodes nodes)
    {
        PageContext page = nodes.Page;
        AddressNode? address = nodes.Address(item.Address?.Value, page.LocalityOf(item.Where));
        // A business that one could find: without any address it is an organisation of which no more is known.
        return new OrganizationNode(address is null ? "Organization" : "LocalBusiness", item.Name)
        {
            Id = nodes.IdOf(item),
            Description = item.Summary?.Value,
            Url = page.Absolute(item.Url),
            Image = nodes.Pictures(item.Images()),
            Logo = item.Logo is Image logo ? nodes.Picture(logo) : null,
            Address = address,
            Geo = SharedNodes.Position(item.Location),
            Telephone = item.Phone,
            Email = item.Email,
            FoundingDate = item.Founded?.ToString(CultureInfo.InvariantCulture),
            SameAs = item.Website is string website ? [website] : null,
        };
    }
}
