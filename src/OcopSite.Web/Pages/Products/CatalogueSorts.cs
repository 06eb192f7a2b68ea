using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Products;

/// <summary>The orders of the catalogue. Products about which the order knows nothing come last.</summary>
internal static class CatalogueSorts
{
    public static IReadOnlyList<SortOrder<Product>> Of(PageContext page) =>
    [
        // The snapshot is in alphabetical order already; the other orders keep it among equals.
        new("name", page.Texts["sort.name"], products => products),
        new("stars", page.Texts["sort.stars"], products => products.OrderByDescending(p => StarKeys.RankOf(p, page.Now)), IsDescending: true),
        new("newest", page.Texts["sort.newest"], products => products.OrderByDescending(p => NewestDecision(p) ?? DateOnly.MinValue), IsDescending: true),
        new("validUntil", page.Texts["sort.validUntil"], products => products.OrderBy(p => p.Recognitions.CurrentAt(page.Now)?.LastValidDay ?? DateOnly.MaxValue)),
        new("season", page.Texts["sort.season"], products => products.OrderBy(p => new Season(p.SeasonMonths).MonthsUntil(page.Today) ?? int.MaxValue)),
        new("producer", page.Texts["sort.producer"], products => ByName(products, p => page.Site.Find<Producer>(p.ProducerId)?.Name)),
        new("locality", page.Texts["sort.locality"], products => ByName(products, p => page.LocalityOf(p.Where)?.Name)),
    ];

    private static DateOnly? NewestDecision(Product product)
        => product.Recognitions.All.Where(r => r.Status == "recognised").Select(r => r.DecidedOn).FirstOrDefault(d => d is not null);

    private static IOrderedEnumerable<Product> ByName(IEnumerable<Product> products, Func<Product, string?> nameOf)
        => products.OrderBy(p => nameOf(p) is null).ThenBy(nameOf, VietnameseAlphabet.Comparer);
}
