using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.Options;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Routes;

public sealed class HeadTests
{
    private static readonly object Photo = new { id = Docs.Id("photo"), url = "/media/x/anh.webp", width = 800, height = 600, properties = new { altVi = "Bàn thử" } };

    private static readonly DeliveredDocument[] Content =
    [
        .. Docs.Frame,
        Docs.Of(ContentTypes.Article, "/tin-tuc/a/", "/news/a/", "Tin", "News", new { kind = "news", lead = "Dẫn", publishedOn = "2026-02-01T08:30:00", image = new[] { Photo } }),
        Docs.InVietnamese(ContentTypes.Product, "/san-pham/rieng/", "Chỉ tiếng Việt", new { group = "food" }),
    ];

    [Fact]
    public async Task A_shared_page_shows_what_it_is()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/tin-tuc/a/");
        Assert.Equal("article", Property(page, "og:type"));
        Assert.Equal("http://localhost/tin-tuc/a/", Property(page, "og:url"));
        Assert.Equal(("vi_VN", "en_US"), (Property(page, "og:locale"), Property(page, "og:locale:alternate")));
        Assert.Equal("2026-02-01T08:30:00+07:00", Property(page, "article:published_time"));
        Assert.StartsWith("http://localhost/", Property(page, "og:image"), StringComparison.Ordinal);
        Assert.NotNull(Property(page, "og:image:width"));
        Assert.NotNull(Property(page, "og:image:height"));
        Assert.NotNull(Property(page, "og:image:alt"));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Programs_find_the_news_and_the_calendar_of_the_language()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/en/products/");
        Assert.Equal(
            ["application/rss+xml /en/news/rss.xml", "application/atom+xml /en/news/atom.xml", "text/calendar /en/events/calendar.ics"],
            page.QuerySelectorAll("link[rel=alternate][type]").Select(l => $"{l.GetAttribute("type")} {l.GetAttribute("href")}"));
    }

    [Fact]
    public async Task A_page_in_one_language_names_no_other()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/san-pham/rieng/");
        Assert.Equal(["vi", "x-default"], Languages(page));
        Assert.Null(Property(page, "og:locale:alternate"));
        Assert.Equal("/en/", page.QuerySelector("header .languages a")?.GetAttribute("href"));
        using HttpResponseMessage english = await site.Client.GetAsync("/en/san-pham/rieng/");
        Assert.Equal(404, (int)english.StatusCode);
    }

    [Fact]
    public async Task A_version_hidden_from_search_engines_is_no_choice_for_them()
    {
        DeliveredDocument open = Docs.Of(ContentTypes.Page, "/trang/", "/page/", "Trang", "Page");
        DeliveredDocument hidden = Docs.Of(ContentTypes.Page, "/trang/", "/page/", "Trang", "Page", new { hideFromSearchEngines = true });
        DeliveredDocument mixed = new(open.Id, new Dictionary<string, System.Text.Json.JsonElement>
        {
            [Cultures.Vietnamese] = open.Versions[Cultures.Vietnamese],
            [Cultures.English] = hidden.Versions[Cultures.English],
        });
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, mixed]);
        Assert.Equal(["vi", "x-default"], Languages(await site.Client.GetHtmlAsync("/trang/")));
    }

    [Fact]
    public async Task With_a_public_address_no_answer_follows_the_host_of_a_request()
    {
        var options = new SmallSiteOptions { Settings = new Dictionary<string, string> { ["Ocop:PublicUrl"] = "https://ocop.example.vn/" } };
        await using SmallSite site = await SmallSite.StartAsync(Content, options);
        foreach (string path in new[] { "/tin-tuc/a/", "/sitemap.xml", "/robots.txt", "/tin-tuc/rss.xml", "/su-kien/" })
        {
            (string text, bool _) = await ReadAsync(site, path, "evil.example");
            Assert.Contains("ocop.example.vn", text, StringComparison.Ordinal);
            Assert.DoesNotContain("evil.example", text, StringComparison.Ordinal);
        }

        // Nothing differs by host, so nothing is kept by host.
        Assert.True((await ReadAsync(site, "/tin-tuc/a/", "other.example")).FromCache);
    }

    [Fact]
    public async Task Without_one_an_answer_made_for_one_host_does_not_come_to_another()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        Assert.Contains("evil.example", (await ReadAsync(site, "/tin-tuc/a/", "evil.example")).Text, StringComparison.Ordinal);
        (string text, bool fromCache) = await ReadAsync(site, "/tin-tuc/a/", "good.example");
        Assert.False(fromCache);
        Assert.Contains("http://good.example/tin-tuc/a/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ocop.example.vn")]
    [InlineData("ftp://ocop.example.vn")]
    [InlineData("https://ocop.example.vn/site")]
    [InlineData("https://user@ocop.example.vn")]
    [InlineData("https://ocop.example.vn/?a=1")]
    public async Task A_public_address_that_is_none_stops_the_start(string address)
    {
        var options = new SmallSiteOptions { Settings = new Dictionary<string, string> { ["Ocop:PublicUrl"] = address } };
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(() => SmallSite.StartAsync(Content, options));
        Assert.Contains("Ocop:PublicUrl", problem.Message, StringComparison.Ordinal);
    }

    private static string? Property(IHtmlDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private static IEnumerable<string?> Languages(IHtmlDocument page) => page.QuerySelectorAll("link[hreflang]").Select(l => l.GetAttribute("hreflang"));

    private static async Task<(string Text, bool FromCache)> ReadAsync(SmallSite site, string path, string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Host = host;
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        return (await response.Content.ReadAsStringAsync(), response.Headers.Age is not null);
    }
}
