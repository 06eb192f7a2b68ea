using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OcopSite.Content;
using OcopSite.Content.Items;

namespace OcopSite.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed partial class PrintSheetTests(SiteInBrowser site)
{
    [Theory]
    [InlineData(Cultures.Vietnamese, "in/")]
    [InlineData(Cultures.English, "print/")]
    public async Task A_product_with_much_to_say_still_fits_one_sheet(string culture, string segment)
    {
        // Those with the longest name, summary and story, and with the most places that sell them.
        Product[] products = [.. site.Snapshot.In(culture).Products];
        Product?[] longest =
        [
            products.MaxBy(p => p.Name.Length), products.MaxBy(p => p.Summary?.Value.Length), products.MaxBy(p => p.Story?.Value.Length),
            products.MaxBy(p => p.SoldAtIds.Count + p.SalesChannels.Count),
        ];
        foreach (Product product in longest.OfType<Product>().Distinct())
        {
            IPage page = await site.OpenAsync(product.Url + segment, 1280);
            byte[] pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
            Assert.True(PdfPage().Count(Encoding.Latin1.GetString(pdf)) == 1, product.Url);
            await page.Context.CloseAsync();
        }
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
