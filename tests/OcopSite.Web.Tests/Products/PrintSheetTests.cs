using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;
using ZXing;
using ZXing.Common;

namespace OcopSite.Web.Tests.Products;

public sealed partial class PrintSheetTests
{
    private static readonly DeliveredDocument[] Content = [.. Docs.Frame, Docs.Product("a", "Rong nho", new { stars = 4, status = "recognised", year = 2025 }, "Grape seaweed")];

    [Theory]
    [InlineData("/san-pham/a/in/", "/san-pham/a/")]
    [InlineData("/en/products/a/print/", "/en/products/a/")]
    public async Task The_code_leads_to_the_page_of_the_product(string sheet, string product)
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync(sheet);
        Assert.Equal("http://localhost" + product, Decode(page.QuerySelector("svg.qr")!));
        Assert.NotEmpty(page.QuerySelector("svg.qr")!.GetAttribute("aria-label")!);
    }

    [Fact]
    public async Task A_sheet_is_not_for_search_engines()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/san-pham/a/in/");
        Assert.Equal("http://localhost/san-pham/a/", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("link[rel=alternate][hreflang]"));
    }

    [Fact]
    public async Task The_page_of_a_product_names_its_sheet()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        Assert.NotNull((await site.Client.GetHtmlAsync("/san-pham/a/")).QuerySelector("a[href='/san-pham/a/in/']"));
        Assert.NotNull((await site.Client.GetHtmlAsync("/en/products/a/")).QuerySelector("a[href='/en/products/a/print/']"));
    }

    [Fact]
    public async Task A_sheet_shows_its_star_while_it_is_in_force_and_what_has_changed_since()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        Assert.Equal("OCOP 4 sao", (await site.Client.GetHtmlAsync("/san-pham/a/in/")).QuerySelector(".badge__text").Words());

        await site.PublishAsync(Docs.Product("a", "Rong nho mới", new { stars = 4, status = "withdrawn", year = 2025 }));
        IHtmlDocument page = await site.Client.GetHtmlAsync("/san-pham/a/in/");
        Assert.Equal("Rong nho mới", page.QuerySelector("h1").Words());
        Assert.Null(page.QuerySelector(".badge"));
        Assert.NotNull(page.QuerySelector(".standing"));
    }

    [Fact]
    public async Task Other_writings_of_the_address_lead_to_it_and_nothing_but_a_product_has_a_sheet()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        using HttpResponseMessage open = await site.Client.GetAsync("/san-pham/a/in");
        Assert.Equal("/san-pham/a/in/", open.Headers.Location?.OriginalString);
        foreach (string path in (string[])["/san-pham/in/", "/in/", "/san-pham/a/in/in/", "/san-pham/a/print/"])
        {
            using HttpResponseMessage none = await site.Client.GetAsync(path);
            Assert.Equal(404, (int)none.StatusCode);
        }
    }

    private static string? Decode(IElement svg)
    {
        const int Scale = 4;
        int size = int.Parse(svg.GetAttribute("viewBox")!.Split(' ')[2], CultureInfo.InvariantCulture);
        byte[] pixels = [.. Enumerable.Repeat((byte)255, size * size * Scale * Scale)];
        foreach (Match run in Run().Matches(svg.QuerySelector("path[fill='#000']")!.GetAttribute("d")!))
        {
            int[] n = [.. run.Groups.Values.Skip(1).Select(g => int.Parse(g.Value, CultureInfo.InvariantCulture) * Scale)];
            for (int y = n[1]; y < n[1] + Scale; y++) Array.Fill(pixels, (byte)0, (y * size * Scale) + n[0], n[2]);
        }

        var picture = new RGBLuminanceSource(pixels, size * Scale, size * Scale, RGBLuminanceSource.BitmapFormat.Gray8);
        return new BarcodeReaderGeneric { Options = new DecodingOptions { PossibleFormats = [BarcodeFormat.QR_CODE] } }.Decode(picture)?.Text;
    }

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z")]
    private static partial Regex Run();
}
