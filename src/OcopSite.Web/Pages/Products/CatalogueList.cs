using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Products;

/// <summary>The catalogue: products by group, type, stars, place and kind of producer.</summary>
internal static class CatalogueList
{
    public const int PageSize = 24;

    public static ListType Type { get; } = new(
        [FacetKeys.Group, FacetKeys.Type, FacetKeys.Stars, FacetKeys.Locality, FacetKeys.District, FacetKeys.ProducerKind, "sort", "view", "page"], Read);

    private static ListAnswer Read(PageContext page)
        => new ListBuilder<Product>(Facets(page), Sorts(page), PageSize, Views(page)).Build(page.Path, page.Query, page.Site.Products);

    private static IReadOnlyList<ListView> Views(PageContext page) => [new("cards", page.Texts["view.cards"]), new("map", page.Texts["view.map"], ShowsAll: true)];

    private static IReadOnlyList<Facet<Product>> Facets(PageContext page)
    {
        SiteTexts t = page.Texts;
        Func<Guid?, IEnumerable<string>> localityKeys = FacetValues.LocalityKeys(page);
        return
        [
            new(FacetKeys.Group, t["facet.group"], FacetValues.Of(page, Vocabulary.ProductGroups, LabelLists.ProductGroup), p => [p.Group]),
            new(FacetKeys.Type, t["facet.type"], FacetValues.Occurring(page, page.Site.Products.Select(p => p.ProductType).OfType<string>(), LabelLists.ProductType),
                p => p.ProductType is string type ? [type] : []),
            new(FacetKeys.Stars, t["facet.stars"], StarKeys.Values(t), p => StarKeys.Of(p, page.Now)),
            new(FacetKeys.Locality, t["facet.locality"], FacetValues.PresentLocalities(page), p => localityKeys(p.Where.LocalityId)),
            new(FacetKeys.District, t["facet.district"], FacetValues.FormerDistricts(page), p => localityKeys(p.Where.FormerDistrictId)),
            new(FacetKeys.ProducerKind, t["facet.producerKind"], FacetValues.Of(page, Vocabulary.ProducerKinds, LabelLists.ProducerKind),
                p => page.Site.Find<Producer>(p.ProducerId) is Producer producer ? [producer.Kind] : []),
        ];
    }

    private static IReadOnlyList<SortOrder<Product>> Sorts(PageContext page) =>
    [
        // The snapshot is in alphabetical order already; the other orders keep it among equals.
        new("name", page.Texts["sort.name"], products => products),
        new("stars", page.Texts["sort.stars"], products => products.OrderByDescending(p => StarKeys.RankOf(p, page.Now))),
        new("newest", page.Texts["sort.newest"], products => products.OrderByDescending(p => NewestDecision(p) ?? DateOnly.MinValue)),
    ];

    private static DateOnly? NewestDecision(Product product)
        => product.Recognitions.All.Where(r => r.Status == "recognised").Select(r => r.DecidedOn).FirstOrDefault(d => d is not null);
}
