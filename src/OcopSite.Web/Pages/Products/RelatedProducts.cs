using OcopSite.Content.Items;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Web.Pages.Products;

/// <summary>Products to look at next.</summary>
internal sealed record RelatedProducts(IReadOnlyList<Product> Chosen, IReadOnlyList<Product> SameProducer, IReadOnlyList<Product> SameType)
{
    private const int Most = 6;

    public static RelatedProducts Of(Product product, CultureSnapshot site)
    {
        HashSet<Guid> seen = [product.Id];
        Product[] Take(IEnumerable<Product> products) => [.. products.Where(p => seen.Add(p.Id)).Take(Most)];

        return new RelatedProducts(
            Take(site.FindAll<Product>(product.RelatedProductIds)),
            Take(site.Find<Producer>(product.ProducerId) is Producer producer ? site.ProductsOf(producer) : []),
            Take(product.ProductType is null ? [] : site.Products.Where(p => p.ProductType == product.ProductType).OrderBy(p => Distance(product, p))));
    }

    // Same commune, same former district, elsewhere.
    private static int Distance(Product from, Product to)
        => from.Where.LocalityId is not null && from.Where.LocalityId == to.Where.LocalityId ? 0
            : from.Where.FormerDistrictId is not null && from.Where.FormerDistrictId == to.Where.FormerDistrictId ? 1
            : 2;
}
