using System.Net;
using System.Xml.Linq;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Pages.Inquiries;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Sitemaps;

public sealed class SitemapTests
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Pictures = "http://www.google.com/schemas/sitemap-image/1.1";

    private static readonly object Photo = new { id = Docs.Id("photo"), url = "/media/x/anh.webp", width = 800, height = 600 };

    private static readonly DeliveredDocument[] Content =
    [
        .. Docs.Frame,
        Docs.Of(ContentTypes.Product, "/san-pham/a/", "/products/a/", "Rong nho", "Grape seaweed", new { group = "food", images = new[] { Photo } }),
        Docs.Of(ContentTypes.Page, "/an/", "/hidden/", "Ẩn", "Hidden", new { hideFromSearchEngines = true }),
        Docs.InVietnamese(ContentTypes.Article, "/tin-tuc/rieng/", "Tin riêng"),
    ];

    // In two languages sections and front page, the product and the forms; and the article in one.
    private static readonly int PageCount = (2 * (Docs.Frame.Count - 1 + 1 + InquiryForm.All.Count)) + 1;

    [Fact]
    public async Task Every_page_stands_in_it_in_its_languages_with_its_pictures()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        using HttpResponseMessage response = await site.Client.GetAsync("/sitemap.xml");
        Assert.Equal("application/xml", response.Content.Headers.ContentType?.MediaType);
        XElement root = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;

        Assert.Equal(Ns + "urlset", root.Name);
        Assert.Equal(PageCount, root.Elements().Count());
        XElement product = Entry(root, "http://localhost/en/products/a/");
        Assert.Equal("2026-01-02T00:00:00Z", product.Element(Ns + "lastmod")?.Value);
        Assert.Equal(
            ["vi http://localhost/san-pham/a/", "en http://localhost/en/products/a/", "x-default http://localhost/san-pham/a/"],
            product.Elements(Xhtml + "link").Select(l => $"{l.Attribute("hreflang")?.Value} {l.Attribute("href")?.Value}"));
        Assert.Equal("http://localhost/media/x/anh.webp", product.Element(Pictures + "image")?.Element(Pictures + "loc")?.Value);
    }

    [Theory]
    [InlineData("/en/contact/", "/lien-he/")]
    [InlineData("/en/trade-inquiry/", "/ket-noi-giao-thuong/")]
    public async Task A_form_stands_in_it_though_it_is_no_document(string english, string vietnamese)
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        XElement form = Entry(await ReadAsync(site, "/sitemap.xml"), "http://localhost" + english);
        Assert.Equal(
            [$"vi http://localhost{vietnamese}", $"en http://localhost{english}", $"x-default http://localhost{vietnamese}"],
            form.Elements(Xhtml + "link").Select(l => $"{l.Attribute("hreflang")?.Value} {l.Attribute("href")?.Value}"));
        Assert.Null(form.Element(Ns + "lastmod"));
    }

    [Fact]
    public async Task A_page_in_one_language_names_no_other()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        XElement article = Entry(await ReadAsync(site, "/sitemap.xml"), "http://localhost/tin-tuc/rieng/");
        Assert.Equal(["vi", "x-default"], article.Elements(Xhtml + "link").Select(l => l.Attribute("hreflang")?.Value));
        Assert.All(article.Elements(Xhtml + "link"), l => Assert.Equal("http://localhost/tin-tuc/rieng/", l.Attribute("href")?.Value));
    }

    [Fact]
    public async Task What_is_hidden_or_gone_is_left_out()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        Assert.DoesNotContain("/an/", await site.Client.GetTextAsync("/sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("/san-pham/a/", await site.Client.GetTextAsync("/sitemap.xml"), StringComparison.Ordinal);
        await site.RemoveAsync(Docs.Id("/san-pham/a/"));
        Assert.DoesNotContain("/san-pham/a/", await site.Client.GetTextAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_changed_when_something_in_it_did()
    {
        await using SmallSite site = await SmallSite.StartAsync(Docs.Frame);
        DeliveredDocument product = Docs.Product("a", "Rong nho");
        string json = product.Versions[Cultures.Vietnamese].GetRawText().Replace("2026-01-02T00:00:00Z", "2026-02-03T00:00:00Z", StringComparison.Ordinal);
        await site.PublishAsync(new DeliveredDocument(product.Id, new Dictionary<string, System.Text.Json.JsonElement>
        {
            [Cultures.Vietnamese] = System.Text.Json.JsonDocument.Parse(json).RootElement,
        }));

        XElement root = await ReadAsync(site, "/sitemap.xml");
        Assert.Equal("2026-02-03T00:00:00Z", Entry(root, "http://localhost/san-pham/").Element(Ns + "lastmod")?.Value);
        Assert.Equal("2026-01-02T00:00:00Z", Entry(root, "http://localhost/chu-the/").Element(Ns + "lastmod")?.Value);
    }

    [Fact]
    public async Task A_long_one_becomes_an_index_of_parts()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content, new SmallSiteOptions { Settings = new Dictionary<string, string> { ["Ocop:Sitemap:UrlsPerFile"] = "10" } });
        XElement index = await ReadAsync(site, "/sitemap.xml");
        Assert.Equal(Ns + "sitemapindex", index.Name);
        string[] parts = [.. index.Elements(Ns + "sitemap").Select(s => s.Element(Ns + "loc")!.Value)];
        Assert.Equal(["http://localhost/sitemap-1.xml", "http://localhost/sitemap-2.xml", "http://localhost/sitemap-3.xml"], parts);

        List<string> pages = [];
        foreach (string part in parts) pages.AddRange((await ReadAsync(site, new Uri(part).AbsolutePath)).Elements().Select(e => e.Element(Ns + "loc")!.Value));
        Assert.Equal(PageCount, pages.Distinct().Count());
        using HttpResponseMessage past = await site.Client.GetAsync("/sitemap-4.xml");
        Assert.Equal(HttpStatusCode.NotFound, past.StatusCode);
    }

    [Fact]
    public async Task There_are_no_parts_of_a_short_one()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        using HttpResponseMessage response = await site.Client.GetAsync("/sitemap-1.xml");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task It_is_kept_until_content_changes()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        using HttpResponseMessage first = await site.Client.GetAsync("/sitemap.xml");
        using HttpResponseMessage second = await site.Client.GetAsync("/sitemap.xml");
        Assert.NotNull(second.Headers.Age);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sitemap.xml");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage same = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
    }

    [Fact]
    public async Task Robots_are_shown_the_way_to_it_and_kept_from_results_and_programs()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        using HttpResponseMessage response = await site.Client.GetAsync("/robots.txt");
        Assert.Equal("text/plain", response.Content.Headers.ContentType?.MediaType);
        string[] lines = (await response.Content.ReadAsStringAsync()).Split('\n');
        Assert.Equal(["User-agent: *", "Disallow: /api/", "Disallow: /health/", "Disallow: /tim-kiem/?", "Disallow: /en/search/?", "", "Sitemap: http://localhost/sitemap.xml", ""], lines);
    }

    private static XElement Entry(XElement root, string url) => root.Elements(Ns + "url").Single(e => e.Element(Ns + "loc")?.Value == url);

    private static async Task<XElement> ReadAsync(SmallSite site, string path) => XDocument.Parse(await site.Client.GetTextAsync(path)).Root!;
}
