using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Routes;

public sealed class ShareCardTests
{
    private static readonly object Recognised = new { stars = 4, status = "recognised", decisionDate = "2023-04-10T00:00:00" };

    private static readonly DeliveredDocument[] Content =
    [
        .. Docs.Frame, Docs.Product("a", "Rong nho", Recognised, englishName: "Grape seaweed"), Docs.InVietnamese(ContentTypes.Page, "/rieng/", "Riêng"),
    ];

    [Fact]
    public async Task A_shared_link_shows_a_card_that_may_be_kept_for_good()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/en/products/a/");
        Assert.Equal(("image/jpeg", "1200", "630"), (Property(page, "og:image:type"), Property(page, "og:image:width"), Property(page, "og:image:height")));
        Assert.Equal("Grape seaweed – OCOP 4 stars, valid until 10 April 2026 – Trang thử", Property(page, "og:image:alt"));

        using HttpResponseMessage card = await site.Client.GetAsync(await CardAsync(site, "/en/products/a/"));
        Assert.Equal(HttpStatusCode.OK, card.StatusCode);
        Assert.Equal("image/jpeg", card.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", card.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        Assert.NotNull(card.Headers.ETag);
        byte[] picture = await card.Content.ReadAsByteArrayAsync();
        Assert.Equal([0xFF, 0xD8, 0xFF], picture[..3]);
    }

    [Fact]
    public async Task It_has_another_address_when_anything_on_it_changes()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        string before = await CardAsync(site, "/san-pham/a/");
        Assert.NotEqual(before, await CardAsync(site, "/en/products/a/"));

        await site.PublishAsync(Docs.Product("a", "Rong nho tươi", Recognised));
        string renamed = await CardAsync(site, "/san-pham/a/");
        Assert.NotEqual(before, renamed);

        // The stars lapse by the calendar alone.
        site.Clock.Advance(TimeSpan.FromDays(40));
        string lapsed = await CardAsync(site, "/san-pham/a/");
        Assert.NotEqual(renamed, lapsed);

        using HttpResponseMessage old = await site.Client.GetAsync(before);
        Assert.Equal(HttpStatusCode.Found, old.StatusCode);
        Assert.Equal(lapsed, old.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task There_is_none_for_what_is_not_published()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        string card = await CardAsync(site, "/san-pham/a/");
        await site.RemoveAsync(Docs.Id("/san-pham/a/"));
        string[] addresses = [card, $"/share/{Guid.NewGuid()}/x.jpg", $"/en/share/{Docs.Id("/rieng/")}/x.jpg", $"/share/{Docs.Id("/cai-dat/")}/x.jpg"];
        foreach (string address in addresses)
        {
            using HttpResponseMessage response = await site.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_page_of_no_document_shows_the_card_of_the_site()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        Assert.Equal(await CardAsync(site, "/"), await CardAsync(site, "/tim-kiem/"));
    }

    private static async Task<string> CardAsync(SmallSite site, string path) => new Uri(Property(await site.Client.GetHtmlAsync(path), "og:image")!).AbsolutePath;

    private static string? Property(IHtmlDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
}
