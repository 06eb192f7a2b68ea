using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Http;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Caching;

public sealed class PageCacheTests
{
    private static readonly DeliveredDocument[] Content = [.. Docs.Frame, Docs.Product("a", "Tên cũ"), Docs.Product("b", "Khác")];

    [Fact]
    public async Task A_page_is_kept_by_the_parameters_it_understands()
    {
        int rendered = 0;
        await using SmallSite site = await SmallSite.StartAsync(Content, new SmallSiteOptions { BeforePage = (http, next) => { rendered++; return next(http); } });
        await site.Client.GetTextAsync("/san-pham/");
        await site.Client.GetTextAsync("/san-pham/?utm_source=x");
        await site.Client.GetTextAsync("/san-pham/?utm_source=y");
        Assert.Equal(1, rendered);
        await site.Client.GetTextAsync("/san-pham/?group=food");
        Assert.Equal(2, rendered);
        using HttpResponseMessage again = await site.Client.GetAsync("/san-pham/?group=food&x=1");
        Assert.Equal(2, rendered);
        Assert.NotNull(again.Headers.Age);
    }

    [Theory]
    [InlineData("/khong-co/")]
    [InlineData("/san-pham/?page=abc")]
    [InlineData("/san-pham")]
    public async Task What_is_no_page_is_not_kept(string path)
    {
        int rendered = 0;
        await using SmallSite site = await SmallSite.StartAsync(Content, new SmallSiteOptions { BeforePage = (http, next) => { rendered++; return next(http); } });
        for (int i = 0; i < 2; i++) (await site.Client.GetAsync(path)).Dispose();
        Assert.Equal(2, rendered);
    }

    [Fact]
    public async Task A_change_is_seen_on_every_page_that_shows_the_item()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        string[] pages = ["/san-pham/a/", "/en/products/a/", "/san-pham/", "/en/products/", "/", "/tim-kiem/?q=ten", "/api/search?q=ten"];
        foreach (string page in pages) Assert.Contains("Tên cũ", await WordsAsync(site, page), StringComparison.Ordinal);

        await site.PublishAsync(Docs.Product("a", "Tên mới"));
        foreach (string page in pages)
        {
            Assert.Contains("Tên mới", await WordsAsync(site, page), StringComparison.Ordinal);
            Assert.DoesNotContain("Tên cũ", await WordsAsync(site, page), StringComparison.Ordinal);
        }

        await site.RemoveAsync(Docs.Id("/san-pham/a/"));
        using HttpResponseMessage gone = await site.Client.GetAsync("/san-pham/a/");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        foreach (string page in pages.Skip(2)) Assert.DoesNotContain("Tên mới", await WordsAsync(site, page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_elsewhere_leaves_a_page_in_the_cache()
    {
        int rendered = 0;
        await using SmallSite site = await SmallSite.StartAsync(
            [.. Content, Docs.Of(ContentTypes.Page, "/trang/", "/page/", "Trang", "Page")],
            new SmallSiteOptions { BeforePage = (http, next) => { rendered++; return next(http); } });
        await site.Client.GetTextAsync("/trang/");
        await site.PublishAsync(Docs.Product("a", "Tên mới"));
        await site.Client.GetTextAsync("/trang/");
        Assert.Equal(1, rendered);
        await site.PublishAsync(Docs.Of(ContentTypes.Newsroom, "/tin-tuc/", "/news/", "Tin mới", "News"));
        await site.Client.GetTextAsync("/trang/");
        Assert.Equal(2, rendered);
    }

    [Fact]
    public async Task A_page_rendered_from_an_old_snapshot_is_not_served_after_the_change()
    {
        var arrived = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        bool first = true;
        async Task Hold(HttpContext http, RequestDelegate next)
        {
            if (first)
            {
                first = false;
                arrived.SetResult();
                await goOn.Task;
            }

            await next(http);
        }

        await using SmallSite site = await SmallSite.StartAsync(Content, new SmallSiteOptions { BeforePage = Hold });
        Task<string> slow = site.Client.GetTextAsync("/san-pham/a/");
        await arrived.Task;
        await site.PublishAsync(Docs.Product("a", "Tên mới"));
        goOn.SetResult();

        // It had begun before the change and may show the old state, but it must not leave it behind.
        Assert.Contains("Tên cũ", await slow, StringComparison.Ordinal);
        Assert.Contains("Tên mới", await site.Client.GetTextAsync("/san-pham/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entity_tag_of_an_old_state_no_longer_matches()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        using HttpResponseMessage before = await site.Client.GetAsync("/san-pham/a/");
        await site.PublishAsync(Docs.Product("a", "Tên mới"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/san-pham/a/");
        request.Headers.IfNoneMatch.Add(before.Headers.ETag!);
        using HttpResponseMessage after = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task An_announcement_ends_on_time()
    {
        DeliveredDocument home = Docs.Of(ContentTypes.Home, "/", "/", "Trang chủ", "Home", new { heroTitle = "Chào", announcement = "Nghỉ Tết", announcementUntil = "2026-03-10T15:00:00" });
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame.Where(d => d.Id != Docs.Id("/")), home]);
        Assert.Contains("Nghỉ Tết", await site.Client.GetTextAsync("/"), StringComparison.Ordinal);
        site.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 10, 8, 0, 0, TimeSpan.Zero));
        Assert.DoesNotContain("Nghỉ Tết", await site.Client.GetTextAsync("/"), StringComparison.Ordinal);
    }

    // A hit is marked inside its name.
    private static async Task<string> WordsAsync(SmallSite site, string path)
        => (await site.Client.GetTextAsync(path)).Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal);
}
