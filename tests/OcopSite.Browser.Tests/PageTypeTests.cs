using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class PageTypeTests(SiteInBrowser site)
{
    private static readonly string[] DocumentTypes =
    [
        ContentTypes.Home, ContentTypes.ProductCatalogue, ContentTypes.Product, ContentTypes.ProducerDirectory, ContentTypes.Producer, ContentTypes.EventCalendar,
        ContentTypes.Event, ContentTypes.Newsroom, ContentTypes.Article, ContentTypes.PlaceGuide, ContentTypes.Place, ContentTypes.TrailIndex, ContentTypes.Trail, ContentTypes.LocalityIndex,
        ContentTypes.Locality, ContentTypes.Statistics, ContentTypes.Page,
    ];

    // The axe rules that are not yet on by default: targets of 24 px.
    private static readonly AxeRunOptions Rules = new() { Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } } };

    private const int OldPhone = 320;
    private const int Desktop = 1280;

    /// <summary>One page of each type in each language, and the pages that are no documents.</summary>
    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (string culture in new[] { Cultures.Vietnamese, Cultures.English })
        {
            foreach (string type in DocumentTypes) pages.Add(culture, type);
            pages.Add(culture, "month");
            pages.Add(culture, "search");
            pages.Add(culture, "near");
            pages.Add(culture, "nothing");
            pages.Add(culture, "map");
            pages.Add(culture, "contact");
            pages.Add(culture, "trade");
            pages.Add(culture, "missing");
            pages.Add(culture, "table");
            pages.Add(culture, "sheet");
        }

        pages.Add(Cultures.Vietnamese, "design");

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_has_no_accessibility_violation_in_either_colour_scheme(string culture, string type)
    {
        foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            IPage page = await site.OpenAsync(AddressOf(culture, type), Desktop, scheme);
            AxeResult result = await page.RunAxe(Rules);
            Assert.True(result.Violations.Length == 0, $"{scheme}: {string.Join("; ", result.Violations.Select(Describe))}");
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_an_old_phone_without_scrolling_sideways(string culture, string type)
    {
        IPage page = await site.OpenAsync(AddressOf(culture, type), OldPhone);
        int width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        string widest = await page.EvaluateAsync<string>(
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth).map(e => e.tagName + '.' + e.className).slice(0, 5).join(', ')");
        Assert.True(width <= OldPhone, $"{width} px wide, because of {widest}");
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_asks_nobody_else_for_anything_and_breaks_no_policy_of_its_own(string culture, string type)
    {
        IPage page = await site.OpenAsync("about:blank", Desktop);
        List<string> elsewhere = [], complaints = [];
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) elsewhere.Add(request.Url);
        };
        // A missing page is reported by the browser as a failed request: that one is meant.
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !(type == "missing" && message.Text.Contains("404", StringComparison.Ordinal))) complaints.Add(message.Text);
        };
        await page.GotoAsync(AddressOf(culture, type), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Empty(elsewhere);
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    private string AddressOf(string culture, string type)
    {
        CultureSnapshot content = site.Snapshot.In(culture);
        return type switch
        {
            // Some of its events take several days, some have a month or a year alone.
            "month" => content.Section(ContentTypes.EventCalendar)!.Url + "?view=month&month=2024-10",
            "search" => culture == Cultures.Vietnamese ? "/tim-kiem/?q=nuoc+mam" : "/en/search/?q=fish+sauce",
            "near" => culture == Cultures.Vietnamese ? "/tim-kiem/?near=10.93,108.10" : "/en/search/?q=fish+sauce&near=10.93,108.10",
            "nothing" => culture == Cultures.Vietnamese ? "/tim-kiem/?q=khongcogihet" : "/en/search/?q=qwertyzz",
            "map" => content.Section(ContentTypes.ProductCatalogue)!.Url + "?view=map",
            "contact" => culture == Cultures.Vietnamese ? "/lien-he/" : "/en/contact/",
            "trade" => culture == Cultures.Vietnamese ? "/ket-noi-giao-thuong/" : "/en/trade-inquiry/",
            "table" => content.Section(ContentTypes.ProductCatalogue)!.Url + "?view=table&sort=stars",
            "sheet" => SheetOf(content.Products[0], culture),
            "design" => "/he-thong-thiet-ke/",
            "missing" => culture == Cultures.Vietnamese ? "/khong-co-trang-nay/" : "/en/no-such-page/",
            // The fullest one shows the most parts.
            ContentTypes.Product => content.Products.OrderByDescending(p => p.Recognitions.All.Length).ThenByDescending(p => p.Story?.Value.Length ?? 0).First().Url,
            ContentTypes.Event => content.Events.MaxBy(e => e.Chairs.Count + e.Figures.Count)!.Url,
            _ => content.All.OfType<PublishedItem>().First(i => i.ContentType == type).Url,
        };
    }

    private static string SheetOf(Product product, string culture) => product.Url + (culture == Cultures.Vietnamese ? "in/" : "print/");

    internal static string Describe(AxeResultItem violation) => $"{violation.Id} ({string.Join(", ", violation.Nodes.Take(3).Select(n => n.Html))})";
}
