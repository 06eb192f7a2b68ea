using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Places;

/// <summary>Places by what one comes for; narrowed by kind and former district.</summary>
internal static class GuideList
{
    private const int PageSize = 48;

    public static ListType Type { get; } = new([FacetKeys.Kind, FacetKeys.District, "sort", "view", "page"], Read);

    private static ListAnswer Read(PageContext page)
    {
        Func<Guid?, IEnumerable<string>> localityKeys = FacetValues.LocalityKeys(page);
        Facet<Place>[] facets =
        [
            new(FacetKeys.Kind, page.Texts["facet.kind"], FacetValues.Of(page, Vocabulary.PlaceKinds, LabelLists.PlaceKind), p => [p.Kind]),
            new(FacetKeys.District, page.Texts["facet.district"], FacetValues.FormerDistricts(page), p => localityKeys(p.Where.FormerDistrictId)),
        ];
        SortOrder<Place>[] sorts =
        [
            new("theme", page.Texts["sort.theme"], places => places.OrderBy(p => PlaceThemes.OrderOf(p.Kind))),
            new("name", page.Texts["sort.name"], places => places),
        ];
        ListView[] views = [new("cards", page.Texts["view.cards"]), new("map", page.Texts["view.map"], ShowsAll: true)];
        return new ListBuilder<Place>(facets, sorts, PageSize, views).Build(page.Path, page.Query, page.Site.Places);
    }
}
