using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Products;

public sealed class CatalogueTableTests
{
    // 10 March 2026 in Việt Nam.
    private static readonly DeliveredDocument[] Content =
    [
        .. Docs.Frame,
        Docs.Of(ContentTypes.Producer, "/chu-the/a/", "/producers/a/", "An", "An", new { summary = "S", kind = "company" }),
        Docs.Of(ContentTypes.Producer, "/chu-the/b/", "/producers/b/", "Bình", "Bình", new { summary = "S", kind = "company" }),
        Product("a", "Bưởi", stars: 3, year: 2025, producer: "/chu-the/b/", "4"),
        Product("b", "Cam", stars: 5, year: 2023, producer: "/chu-the/a/", "3"),
        Product("c", "Đậu", stars: 4, year: 2024, producer: null),
    ];

    [Fact]
    public async Task A_row_says_what_a_buyer_compares()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/san-pham/?view=table");
        Assert.Equal(["Tên sản phẩm", "Chủ thể", "Hạng", "Có giá trị đến", "Mùa"], page.QuerySelectorAll("thead th").Select(h => h.Words()));
        Assert.Equal(["Bưởi", "Bình", "3 sao", "hết năm 2028", "tháng 4"], page.QuerySelector("tbody tr")!.Children.Select(c => c.Words()));
        Assert.Empty(page.QuerySelectorAll(".grid"));
    }

    [Theory]
    [InlineData("", "Bưởi, Cam, Đậu", "ascending")]
    [InlineData("&sort=stars", "Cam, Đậu, Bưởi", "descending")]
    [InlineData("&sort=validUntil", "Cam, Đậu, Bưởi", "ascending")]
    [InlineData("&sort=producer", "Cam, Bưởi, Đậu", "ascending")]
    [InlineData("&sort=season", "Cam, Bưởi, Đậu", "ascending")]
    public async Task The_head_of_a_column_orders_the_table(string sort, string names, string direction)
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync($"/san-pham/?view=table{sort}");
        Assert.Equal(names, string.Join(", ", page.QuerySelectorAll("tbody th").Select(h => h.Words())));
        IElement current = Assert.Single(page.QuerySelectorAll("th[aria-sort]"));
        Assert.Equal(direction, current.GetAttribute("aria-sort"));
        Assert.Equal($"/san-pham/?view=table{sort}", current.QuerySelector("a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task The_view_is_kept_by_every_choice_and_given_up_by_the_switch_alone()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/san-pham/?stars=3&view=table");
        Assert.All(
            page.QuerySelectorAll(".facet__values a, .chips a, .sorts a, header .languages a").Select(a => a.GetAttribute("href")!),
            href => Assert.Contains("view=table", href, StringComparison.Ordinal));
        Assert.Equal(["/san-pham/?stars=3", "/san-pham/?stars=3&view=table", "/san-pham/?stars=3&view=map"], page.QuerySelectorAll(".tabs a").Select(a => a.GetAttribute("href")));
        Assert.Equal("true", page.QuerySelectorAll(".tabs a")[1].GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Search_engines_are_shown_one_view_only()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/san-pham/?view=table");
        Assert.Equal("http://localhost/san-pham/", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task A_view_that_does_not_exist_is_refused_where_there_are_views()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        using HttpResponseMessage catalogue = await site.Client.GetAsync("/san-pham/?view=globe");
        Assert.Equal(400, (int)catalogue.StatusCode);
        using HttpResponseMessage producers = await site.Client.GetAsync("/chu-the/?view=globe");
        Assert.Equal(200, (int)producers.StatusCode);
    }

    private static DeliveredDocument Product(string key, string name, int stars, int year, string? producer, params string[] months) => Docs.Of(
        ContentTypes.Product, $"/san-pham/{key}/", $"/products/{key}/", name, name, new
        {
            summary = "S",
            group = "food",
            producer = producer is null ? null : Docs.Reference(Docs.Id(producer)),
            seasonMonths = months,
            recognitions = Docs.Blocks(ContentTypes.Recognition, new { stars, status = "recognised", year }),
        });
}
