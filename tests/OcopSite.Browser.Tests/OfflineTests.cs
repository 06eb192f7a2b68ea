using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OcopSite.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed partial class OfflineTests(SiteInBrowser site)
{
    private const int Phone = 390;
    private const string First = "/san-pham/";
    private const string Second = "/en/producers/";

    [Fact]
    public async Task Visited_pages_are_read_without_a_network_and_say_that_they_are_saved_copies()
    {
        IPage page = await OpenWithWorkerAsync(First);
        await page.GotoAsync(Second);
        await KeptAsync(page, Second);
        await page.Context.SetOfflineAsync(true);

        await page.GotoAsync(Second);
        Assert.Matches(EnglishNotice(), await page.InnerTextAsync(".saved-copy p:first-child"));
        await Assertions.Expect(page.Locator(".saved-copy [role=status]")).ToHaveTextAsync(EnglishNotice());
        // With its style sheet.
        Assert.True(await page.EvaluateAsync<int>("document.styleSheets[0].cssRules.length") > 50);

        // The page that brought the worker is kept too.
        await page.GotoAsync(First);
        Assert.Matches(VietnameseNotice(), await page.InnerTextAsync(".saved-copy p:first-child"));
        Assert.Equal("vi", await page.GetAttributeAsync("html", "lang"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/chu-the/", "Không có kết nối mạng", "Các trang đã lưu trên thiết bị này")]
    [InlineData("/en/places/", "No network connection", "Pages kept on this device")]
    public async Task A_page_that_is_not_kept_gives_way_to_a_list_of_those_that_are(string missing, string title, string kept)
    {
        IPage page = await OpenWithWorkerAsync(First);
        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync(missing);
        Assert.Equal(title, await page.InnerTextAsync("h1"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = kept })).ToBeVisibleAsync();
        ILocator link = page.Locator("main .rows a");
        Assert.Equal(new Uri(new Uri(site.Address), First).ToString(), await link.EvaluateAsync<string>("a => a.href"));
        Assert.Equal("vi", await link.GetAttributeAsync("lang"));
        await link.ClickAsync();
        await Assertions.Expect(page.Locator(".saved-copy")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_from_the_network_has_no_notice()
    {
        IPage page = await OpenWithWorkerAsync(First);
        await page.GotoAsync(First);
        Assert.True(await page.EvaluateAsync<bool>("navigator.serviceWorker.controller !== null"));
        Assert.Equal(0, await page.Locator(".saved-copy").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/tim-kiem/?q=nuoc+mam")]
    [InlineData("/lien-he/")]
    [InlineData("/en/trade-inquiry/")]
    [InlineData("/khong-co-trang-nay/")]
    [InlineData("/san-pham/?stars=many")]
    public async Task Searches_forms_and_pages_that_went_wrong_are_not_kept(string path)
    {
        IPage page = await OpenWithWorkerAsync(First);
        await page.GotoAsync(path);
        // Pages are kept one after the other: once this one is, the one before would be.
        await page.GotoAsync(Second);
        await KeptAsync(page, Second);
        Assert.DoesNotContain(new Uri(new Uri(site.Address), path).ToString(), await KeysAsync(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_that_has_been_taken_down_is_forgotten_when_it_is_asked_for()
    {
        const string TakenDown = "/da-go-xuong/";
        IPage page = await OpenWithWorkerAsync(First);
        await page.EvaluateAsync("async url => (await caches.open('pages')).put(url, new Response('old', { headers: { 'content-type': 'text/html' } }))", TakenDown);
        await page.GotoAsync(TakenDown);
        Assert.NotEqual("old", await page.InnerTextAsync("body"));
        await page.WaitForFunctionAsync("async url => !await caches.match(url)", TakenDown);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_last_forty_pages_are_kept()
    {
        IPage page = await OpenWithWorkerAsync(First);
        await page.EvaluateAsync("async () => { const pages = await caches.open('pages'); for (let i = 0; i < 60; i++) await pages.put('/?' + i, new Response('')); }");
        await page.GotoAsync(Second);
        await page.WaitForFunctionAsync("async () => (await (await caches.open('pages')).keys()).length === 40");
        Assert.EndsWith(Second, (await KeysAsync(page))[^1], StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Offline_pages_of_an_older_release_are_cleared_away_and_visited_pages_stay()
    {
        // A picture brings no worker, but has the same origin.
        IPage page = await site.OpenAsync("/favicon.svg", Phone);
        await page.EvaluateAsync("async () => { await (await caches.open('offline-older')).put('/ngoai-tuyen/', new Response('old')); await (await caches.open('pages')).put('/kept/', new Response('kept')); }");
        await page.GotoAsync(First);
        await page.WaitForFunctionAsync("async () => { const names = await caches.keys(); return !names.includes('offline-older') && names.some(n => n.startsWith('offline-')); }");
        Assert.Contains(new Uri(new Uri(site.Address), "/kept/").ToString(), await KeysAsync(page));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenWithWorkerAsync(string path)
    {
        IPage page = await site.OpenAsync(path, Phone);
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await KeptAsync(page, path);
        return page;
    }

    private static async Task KeptAsync(IPage page, string path) => await page.WaitForFunctionAsync("async url => (await (await caches.open('pages')).match(url, { ignoreVary: true })) !== undefined", path);

    private static Task<string[]> KeysAsync(IPage page) => page.EvaluateAsync<string[]>("async () => (await (await caches.open('pages')).keys()).map(request => request.url)");

    [GeneratedRegex(@"^You are reading a saved copy from \d+ \w+ \d{4}, \d+:\d\d\.$")]
    private static partial Regex EnglishNotice();

    [GeneratedRegex(@"^Bạn đang xem bản đã lưu lúc \d+:\d\d ngày \d+/\d+/\d{4}\.$")]
    private static partial Regex VietnameseNotice();
}
