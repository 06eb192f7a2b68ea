using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Producers;

/// <summary>The directory of producers on one page, filed by the word that tells them apart.</summary>
internal static class DirectoryList
{
    public static ListType Type { get; } = new([FacetKeys.Kind, FacetKeys.District, "sort", "page"], Read);

    private static ListAnswer Read(PageContext page)
    {
        Func<Guid?, IEnumerable<string>> localityKeys = FacetValues.LocalityKeys(page);
        Facet<Producer>[] facets =
        [
            new(FacetKeys.Kind, page.Texts["facet.producerKind"], FacetValues.Of(page, Vocabulary.ProducerKinds, LabelLists.ProducerKind), p => [p.Kind]),
            new(FacetKeys.District, page.Texts["facet.district"], FacetValues.FormerDistricts(page), p => localityKeys(p.Where.FormerDistrictId)),
        ];
        SortOrder<Producer> byName = new("name", page.Texts["sort.name"], FilingName.Order);
        return new ListBuilder<Producer>(facets, [byName], pageSize: null).Build(page.Path, page.Query, page.Site.Producers);
    }
}
