using System.Text.Json;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Search;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Search;

public sealed class SearchIndexerTests
{
    private static DeliveredDocument Producer(string name)
        => Docs.Of(ContentTypes.Producer, "/chu-the/p/", "/producers/p/", name, name, new { summary = "S", kind = "company" });

    [Fact]
    public async Task A_product_is_found_by_the_new_name_of_its_producer()
    {
        DeliveredDocument product = Docs.Product("a", "Rong nho", producer: Docs.Id("/chu-the/p/"));
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, Producer("Hải Nam"), product]);
        Assert.Equal(1, await TotalAsync(site, "q=Hai+Nam&kind=product"));

        await site.PublishAsync(Producer("Okinawa"));
        Assert.Equal(1, await TotalAsync(site, "q=Okinawa&kind=product"));
        Assert.Equal(0, await TotalAsync(site, "q=Hai+Nam&kind=product"));
    }

    [Fact]
    public async Task A_document_that_hides_from_search_is_not_found()
    {
        DeliveredDocument page = Docs.Of(ContentTypes.Page, "/trang/", "/page/", "Điều khoản", "Terms");
        DeliveredDocument hidden = Docs.Of(ContentTypes.Page, "/trang/", "/page/", "Điều khoản", "Terms", new { hideFromSiteSearch = true });
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, page]);
        Assert.Equal(1, await TotalAsync(site, "q=dieu+khoan"));
        await site.PublishAsync(hidden);
        Assert.Equal(0, await TotalAsync(site, "q=dieu+khoan"));
    }

    [Fact]
    public async Task Stars_are_searched_by_the_recognition_in_force_today()
    {
        object recognition = new { stars = 4, status = "recognised", validUntil = "2026-03-10T00:00:00" };
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, Docs.Product("a", "Rong nho", recognition)]);
        Assert.Equal(1, await TotalAsync(site, "q=rong+nho&stars=4"));

        site.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 10, 17, 0, 0, TimeSpan.Zero));
        await site.Service<SearchIndexer>().FollowCalendarAsync(CancellationToken.None);
        Assert.Equal(0, await TotalAsync(site, "q=rong+nho&stars=4"));
        Assert.Equal(1, await TotalAsync(site, "q=rong+nho"));
    }

    private static async Task<int> TotalAsync(SmallSite site, string query)
        => JsonSerializer.Deserialize<JsonElement>(await site.Client.GetTextAsync("/api/search?" + query)).GetProperty("total").GetInt32();
}
