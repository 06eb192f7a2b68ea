using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Products;

public sealed class BadgeTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 5, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("""{"stars":4,"status":"recognised","decisionDate":"2024-05-20T00:00:00"}""", "OCOP 4 sao", "Công nhận ngày 20/5/2024, có giá trị đến 20/5/2027")]
    [InlineData("""{"stars":3,"status":"recognised","year":2023}""", "OCOP 3 sao", "Công nhận năm 2023, có giá trị đến hết năm 2026")]
    [InlineData("""{"stars":5,"status":"recognised","validUntil":"2026-04-01T00:00:00"}""", "OCOP 5 sao", "Có giá trị đến 1/4/2026 (sắp hết hạn)")]
    [InlineData("""{"status":"recognised","year":2025}""", "Sản phẩm OCOP", "Công nhận năm 2025, có giá trị đến hết năm 2028")]
    public async Task A_recognition_in_force_shows_its_stars_and_how_long_it_is_good_for(string recognition, string stars, string validity)
    {
        IHtmlDocument page = await ProductPageAsync(recognition);
        Assert.Equal(stars, page.QuerySelector(".page-title .badge__text").Words());
        Assert.Equal(validity, page.QuerySelector(".page-title .badge__validity").Words());
        Assert.Null(page.QuerySelector(".standing"));
    }

    [Theory]
    [InlineData("""{"stars":4,"status":"recognised","year":2021}""", "Từng được công nhận OCOP (4 sao, năm 2021); công nhận ấy đã hết hiệu lực.")]
    [InlineData("""{"stars":4,"status":"proposed","year":2025}""", "Được đề nghị công nhận OCOP (4 sao, năm 2025), chưa có quyết định.")]
    [InlineData("""{"stars":3,"status":"withdrawn","year":2025}""", "Công nhận OCOP (3 sao, năm 2025) đã bị thu hồi.")]
    [InlineData("""{"stars":3,"status":"recognised"}""", "Có nguồn ghi là sản phẩm OCOP (3 sao), nhưng không rõ công nhận năm nào.")]
    [InlineData(null, "Chưa tìm thấy nguồn công nhận OCOP")]
    public async Task Anything_else_shows_no_badge_and_says_why(string? recognition, string standing)
    {
        IHtmlDocument page = await ProductPageAsync(recognition);
        Assert.Null(page.QuerySelector(".badge"));
        Assert.Equal(standing, page.QuerySelector(".standing").Words());
    }

    [Fact]
    public async Task A_badge_goes_at_the_midnight_in_Viet_Nam_that_ends_its_last_day()
    {
        // The last day is 10 March; at 17:00 UTC it is over in Việt Nam.
        object recognition = new { stars = 4, status = "recognised", validUntil = "2026-03-10T00:00:00" };
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, Docs.Product("a", "Rong nho A", recognition)], new SmallSiteOptions { Now = Noon });
        foreach (string path in (string[])["/san-pham/a/", "/en/products/a/", "/san-pham/", "/"])
            Assert.NotNull((await site.Client.GetHtmlAsync(path)).QuerySelector(".badge"));

        site.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 10, 16, 59, 59, TimeSpan.Zero));
        Assert.NotNull((await site.Client.GetHtmlAsync("/san-pham/a/")).QuerySelector(".badge"));

        site.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 10, 17, 0, 0, TimeSpan.Zero));
        foreach (string path in (string[])["/san-pham/a/", "/en/products/a/", "/san-pham/", "/"])
            Assert.Null((await site.Client.GetHtmlAsync(path)).QuerySelector(".badge"));
    }

    [Fact]
    public async Task An_older_recognition_stays_in_the_history_with_its_state()
    {
        object[] recognitions = [new { stars = 5, status = "recognised", year = 2021, level = "province" }, new { stars = 4, status = "recognised", year = 2025 }];
        var product = Docs.Of("product", "/san-pham/a/", "/products/a/", "A", "A", new { summary = "S", group = "food", recognitions = Docs.Blocks("recognition", recognitions) });
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, product], new SmallSiteOptions { Now = Noon });

        IHtmlDocument page = await site.Client.GetHtmlAsync("/san-pham/a/");
        Assert.Equal(
            ["Năm 2025 · 4 sao", "Còn hiệu lực", "Công nhận năm 2025, có giá trị đến hết năm 2028", "Năm 2021 · 5 sao · Cấp tỉnh", "Đã hết hiệu lực"],
            page.QuerySelectorAll(".timeline__item p").Select(p => p.Words()));
        Assert.Equal("OCOP 4 sao", page.QuerySelector(".badge__text").Words());
    }

    private static async Task<IHtmlDocument> ProductPageAsync(string? recognition)
    {
        object? value = recognition is null ? null : System.Text.Json.Nodes.JsonNode.Parse(recognition);
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, Docs.Product("a", "Rong nho A", value)], new SmallSiteOptions { Now = Noon });
        return await site.Client.GetHtmlAsync("/san-pham/a/");
    }
}
