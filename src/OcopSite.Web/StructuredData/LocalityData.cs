using OcopSite.Content.Items;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.StructuredData.Terms;

namespace OcopSite.Web.StructuredData;

internal static class LocalityData
{
    public static PlaceNode Of(Locality item, SharedNodes nodes)
    {
        PageContext page = nodes.Page;
        string[] otherNames = [.. new[] { item.OfficialName?.Value }.OfType<string>().Concat(item.FormerNames).Where(n => n != item.Name).Distinct()];
        return new PlaceNode("AdministrativeArea", item.Name)
        {
            Id = nodes.IdOf(item),
            AlternateName = otherNames.Length > 0 ? otherNames : null,
            Description = item.Summary?.Value,
            Url = page.Absolute(item.Url),
            Image = nodes.Pictures(item.Images),
            Geo = SharedNodes.Position(item.Location),
            Identifier = item.Code,
            ContainedInPlace = page.Site.Find<Locality>(item.PartOfId) is Locality whole
                ? new("AdministrativeArea", whole.Name) { Id = nodes.IdOf(whole), Url = page.Absolute(whole.Url) }
                : null,
        };
    }
}
