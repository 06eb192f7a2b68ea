using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Products;

/// <summary>Prices in words.</summary>
internal static class PriceWords
{
    /// <summary>What the product costs about; <see langword="null"/> when nothing is known.</summary>
    public static string? Of(Product product, PageContext page) => (product.PriceFrom, product.PriceTo) switch
    {
        (int from, int to) when to > from => page.Texts["price.range", Wording.Dong(from, page.Culture), Wording.Dong(to, page.Culture)],
        (int from, _) => Wording.Dong(from, page.Culture),
        (null, int to) => page.Texts["price.upTo", Wording.Dong(to, page.Culture)],
        _ => null,
    };
}
