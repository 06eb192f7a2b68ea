using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Statistics;

public sealed class StatisticsPageTests
{
    private static readonly DeliveredDocument[] Content =
    [
        .. Docs.Frame.Where(d => d.Id != Docs.Id("/so-lieu/")),
        Docs.Of(ContentTypes.Statistics, "/so-lieu/", "/figures/", "Số liệu", "Figures", new
        {
            figures = Docs.Blocks(
                ContentTypes.StatisticsFigure,
                Figure("2024-12-31", "Cuối năm 2024", total: 196, star5: 0, star4: 17, star3: 179),
                Figure("2021-01-01", "Đến năm 2021", total: 70),
                Figure("2023-12-01", "Cuối năm 2023", star5: 2, star4: 34, star3: 82, total: 100),
                Figure("2025-09-01", "Cả nước", total: 17400, scope: "Cả nước"),
                Figure("2025-10-01", "Không có số", scope: "Tỉnh")),
        }),
        Docs.Of(ContentTypes.Locality, "/dia-phuong/huyen/", "/localities/huyen/", "Huyện (cũ)", "Huyện (cũ)", new { kind = "former-district", validTo = "2025-06-30T00:00:00" }),
        Product("a", new { stars = 4, status = "recognised", decisionDate = "2023-04-01T00:00:00" }, "/dia-phuong/huyen/"),
        Product("b", new { stars = 3, status = "recognised", decisionDate = "2025-04-01T00:00:00" }),
        Product("c", new { stars = 3, status = "recognised", decisionDate = "2020-04-01T00:00:00" }),
        Product("d", null),
    ];

    [Theory]
    [InlineData("/so-lieu/", "196 sản phẩm", "4 sao: 17; 3 sao: 179", "không nêu số sao: 70")]
    [InlineData("/en/figures/", "196 products", "4 stars: 17; 3 stars: 179", "stars not given: 70")]
    public async Task Published_counts_are_drawn_in_order_of_time_and_leave_open_what_the_source_leaves_open(string path, string total, string stars, string open)
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync(path);

        // One area was counted once: nothing to compare, the table has it.
        IElement chart = Assert.Single(page.QuerySelectorAll("figure.chart[aria-labelledby^=ocop-products]"));
        IElement[] bars = [.. chart.QuerySelectorAll("svg[role=img]")];
        Assert.Equal(3, bars.Length);
        Assert.Equal(total, bars[2].QuerySelector("title").Words());
        Assert.Equal(stars, bars[2].QuerySelector("desc").Words());
        Assert.Equal(open, bars[0].QuerySelector("desc").Words());

        IElement[] parts = [.. bars[2].QuerySelectorAll("rect")];
        Assert.Equal(["0%", "8.5%"], parts.Select(p => p.GetAttribute("x")));
        Assert.Equal(["8.5%", "89.5%"], parts.Select(p => p.GetAttribute("width")));
        // 2 + 34 + 82 is more than 100: said beside the bar, and nothing made up.
        Assert.Equal(3, bars[1].QuerySelectorAll("rect").Length);
        Assert.Contains("(", chart.QuerySelectorAll(".chart__label .quiet")[1].Words(), StringComparison.Ordinal);

        Assert.Equal(5, page.QuerySelectorAll(".figure-table tbody tr").Length);
        Assert.Empty(page.QuerySelectorAll("[style], script:not([src]):not([type='application/ld+json'])"));
        Assert.All(page.QuerySelectorAll("rect[class*=chart__part--]"), r => Assert.NotNull(r.GetAttribute("height")));
    }

    [Fact]
    public async Task The_catalogue_is_counted_as_it_stands_today_with_its_table_beside()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/en/figures/");

        foreach (string id in new[] { "by-group", "by-stars", "by-district" })
        {
            IElement figure = page.QuerySelector($"figure[aria-labelledby={id}]")!;
            IElement table = figure.ParentElement!.QuerySelector("table")!;
            Assert.Equal(
                figure.QuerySelectorAll(".chart__row:not(.chart__row--axis)").Select(r => (r.QuerySelector(".chart__label").Words(), r.QuerySelector(".chart__value").Words())),
                table.QuerySelectorAll("tbody tr").Select(r => (r.QuerySelector("th").Words(), r.QuerySelector("td").Words())));
            Assert.Equal("4", table.QuerySelector("tfoot td").Words());
        }

        Assert.Equal([("4 stars", "1"), ("3 stars", "1"), ("No recognition in force", "2")], Rows(page, "by-stars"));
        Assert.Equal([("Huyện (cũ)", "1"), ("District not known", "3")], Rows(page, "by-district"));
        Assert.Equal("/en/products/?stars=4", page.QuerySelector("figure[aria-labelledby=by-stars] a")?.GetAttribute("href"));
        Assert.Contains("10 March 2026", page.QuerySelectorAll(".section > .note").Select(n => n.Words()).Single(n => n.Contains("4 products", StringComparison.Ordinal)), StringComparison.Ordinal);

        // Decided on 1 April 2023: in force to 1 April 2026, three weeks from now.
        IElement lapsing = Assert.Single(page.QuerySelectorAll(".lapsing tbody tr"));
        Assert.Equal("2026-04-01", lapsing.QuerySelector("time")?.GetAttribute("datetime"));
        Assert.Equal("/en/products/a/", lapsing.QuerySelector("a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task A_recognition_that_lapses_overnight_leaves_the_count()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content, new SmallSiteOptions { Now = new(2026, 4, 1, 16, 0, 0, TimeSpan.Zero) });
        Assert.Equal(("4 stars", "1"), Rows(await site.Client.GetHtmlAsync("/en/figures/"), "by-stars").First());
        site.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal(("3 stars", "1"), Rows(await site.Client.GetHtmlAsync("/en/figures/"), "by-stars").First());
    }

    private static IEnumerable<(string, string)> Rows(IHtmlDocument page, string id)
        => page.QuerySelectorAll($"figure[aria-labelledby={id}] .chart__row:not(.chart__row--axis)").Select(r => (r.QuerySelector(".chart__label").Words(), r.QuerySelector(".chart__value").Words()));

    private static object Figure(string asOf, string label, int? total = null, int? star5 = null, int? star4 = null, int? star3 = null, string scope = "Tỉnh Bình Thuận")
        => new { asOf = asOf + "T00:00:00", precision = "day", metric = "ocop-products", label, scope, total, star5, star4, star3 };

    private static DeliveredDocument Product(string key, object? recognition, string? district = null)
        => Docs.Of(ContentTypes.Product, $"/san-pham/{key}/", $"/products/{key}/", key, key, new
        {
            summary = key,
            group = "food",
            formerDistrict = district is null ? null : Docs.Reference(Docs.Id(district)),
            recognitions = recognition is null ? null : Docs.Blocks(ContentTypes.Recognition, recognition),
        });
}
