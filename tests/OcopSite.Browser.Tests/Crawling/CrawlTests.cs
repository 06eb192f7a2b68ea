using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OcopSite.Browser.Tests.Crawling;

[Collection(BrowserCollection.Name)]
public sealed class CrawlTests(SiteInBrowser site)
{
    [Fact]
    public async Task Every_address_inside_the_site_answers_and_none_has_moved()
    {
        SiteCrawl crawl = await site.CrawlAsync();
        AssertNone(crawl.Answers.Where(a => a.Status != 200).Select(a => a.ToString()));
        Assert.True(crawl.Pages.Count() > 800, $"Only {crawl.Pages.Count()} pages were found.");
        foreach (string type in new[] { "text/css", "text/javascript", "application/manifest+json", "image/png" }) Assert.Contains(crawl.Answers, a => a.MediaType == type);
    }

    [Fact]
    public async Task Every_page_is_in_the_language_of_its_address_and_has_all_its_texts()
    {
        foreach (CrawledAnswer page in (await site.CrawlAsync()).Pages)
        {
            Assert.True(page.Parse().DocumentElement.GetAttribute("lang") == page.Language, page.ToString());
            Assert.False(page.Text.Contains('⟦', StringComparison.Ordinal), page.ToString());
        }
    }

    [Fact]
    public async Task Every_link_has_a_name()
    {
        SiteCrawl crawl = await site.CrawlAsync();
        AssertNone(crawl.Pages.SelectMany(page => page.Parse().QuerySelectorAll("a[href]").Where(a => !HasName(a)).Select(a => $"{page.Path}: {a.OuterHtml}")));
    }

    [Fact]
    public async Task The_same_page_in_another_language_points_back()
    {
        SiteCrawl crawl = await site.CrawlAsync();
        List<string> oneSided = [];
        foreach (CrawledAnswer page in crawl.Pages)
        {
            Dictionary<string, string> alternates = Alternates(page);
            oneSided.AddRange(alternates.Values.Where(other => crawl.Find(other) is CrawledAnswer answer && !SameAs(alternates, answer)).Select(other => $"{page.Path} → {other}"));
        }

        AssertNone(oneSided);
        Assert.True(crawl.Pages.Count(p => Alternates(p).Count == 2) > 600);
    }

    [Fact]
    public async Task Vietnamese_words_on_an_English_page_say_that_they_are_Vietnamese()
    {
        SiteCrawl crawl = await site.CrawlAsync();
        AssertNone(crawl.Pages.Where(p => p.Language == "en").SelectMany(p => ForeignWords.Unmarked(p.Parse()).Select(text => $"{p.Path}: {text}")));
    }

    [Fact]
    public async Task Every_page_is_valid_HTML()
    {
        SiteCrawl crawl = await site.CrawlAsync();
        using var client = new HttpClient { BaseAddress = new Uri(site.Address) };
        Dictionary<string, string> pages = crawl.Pages.ToDictionary(p => p.Path, p => p.Text);
        foreach (string fault in new[] { "/khong-co-trang-nay/", "/en/no-such-page/", "/san-pham/?stars=many" })
        {
            using HttpResponseMessage response = await client.GetAsync(fault);
            pages.Add(fault, await response.Content.ReadAsStringAsync());
        }

        AssertNone(await HtmlChecker.ErrorsAsync(pages));
    }

    // All of them, one a line: whoever mends them needs the list.
    private static void AssertNone(IEnumerable<string> faults) => Assert.True(!faults.Any(), string.Join('\n', faults.Prepend("")));

    private static bool SameAs(Dictionary<string, string> alternates, CrawledAnswer other) => Alternates(other).OrderBy(a => a.Key).SequenceEqual(alternates.OrderBy(a => a.Key));

    private static Dictionary<string, string> Alternates(CrawledAnswer page) => page.Parse().QuerySelectorAll("link[rel=alternate][hreflang]")
        .Where(l => l.GetAttribute("hreflang") != "x-default")
        .ToDictionary(l => l.GetAttribute("hreflang")!, l => new Uri(((IHtmlLinkElement)l).Href!).PathAndQuery);

    private static bool HasName(IElement link)
        => !string.IsNullOrWhiteSpace(link.TextContent) || link.HasAttribute("aria-label") || link.HasAttribute("aria-labelledby")
            || link.QuerySelectorAll("img[alt]").Any(i => !string.IsNullOrWhiteSpace(i.GetAttribute("alt")));
}
