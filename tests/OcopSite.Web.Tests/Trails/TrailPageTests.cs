using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Trails;

[Collection(SeededSiteTests.Name)]
public sealed class TrailPageTests(SeededSite site)
{
    private const string FishSauce = "/hanh-trinh/theo-vi-man-nuoc-mam-phan-thiet/";

    [Fact]
    public async Task Stops_stand_in_order_with_the_way_between_them()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync(FishSauce);
        IElement[] stops = [.. page.QuerySelectorAll(".stops > .stop")];
        Trail trail = Assert.IsType<Trail>(site.Snapshot.In(Cultures.Vietnamese).FindByUrl(FishSauce));
        Assert.Equal(
            trail.Stops.Select(s => site.Snapshot.In(Cultures.Vietnamese).Find<PublishedItem>(s.AtId)!.Url),
            stops.Select(s => s.QuerySelector(".stop__title a")!.GetAttribute("href")));
        Assert.Equal(["1", "2", "3", "4", "5"], stops.Select(s => s.QuerySelector(".map-number").Words()));
        Assert.Null(stops[0].QuerySelector(".stop__leg"));
        Assert.Equal("Từ điểm trước: khoảng 14 km đường chim bay", stops[4].QuerySelector(".stop__leg").Words());
        Assert.Equal(5, page.QuerySelectorAll(".map__marker").Length);
        Assert.Single(page.QuerySelectorAll(".map__route"));
    }

    [Fact]
    public async Task Stops_in_the_middle_of_one_commune_have_no_distance_between_them()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/hanh-trinh/mien-thanh-long-ham-thuan/");
        IElement[] stops = [.. page.QuerySelectorAll(".stop")];
        Assert.Null(stops[1].QuerySelector(".stop__leg"));
        Assert.Contains("km", stops[2].QuerySelector(".stop__leg").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_find_at_a_producer_is_what_it_makes()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/en/trails/cham-pottery-of-bac-binh-fired-in-straw/");
        Assert.Contains(page.QuerySelectorAll("#stop-2 .stop__products a"), a => a.GetAttribute("href")!.StartsWith("/en/products/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/diem-den/bau-trang-bau-sen/", "/hanh-trinh/cat-do-suoi-tien-va-sen-bau-trang/")]
    [InlineData("/chu-the/co-so-gom-cham-son-hoa/", "/hanh-trinh/gom-cham-bac-binh-dat-nung-bang-rom/")]
    public async Task A_place_or_producer_names_the_trails_through_it(string path, string trail)
        => Assert.NotNull((await site.Client.GetHtmlAsync(path)).QuerySelector($".card a[href='{trail}']"));

    [Theory]
    [InlineData("/tim-kiem/?q=hanh+trinh+gom+cham", "/hanh-trinh/gom-cham-bac-binh-dat-nung-bang-rom/")]
    [InlineData("/en/search/?q=trail+pottery&kind=trail", "/en/trails/cham-pottery-of-bac-binh-fired-in-straw/")]
    public async Task Search_finds_trails(string path, string trail)
        => Assert.Contains(trail, (await site.Client.GetHtmlAsync(path)).QuerySelectorAll(".rows a").Select(a => a.GetAttribute("href")));

    [Fact]
    public async Task A_stop_that_is_taken_offline_leaves_the_trail_and_its_search_entry()
    {
        DeliveredDocument market = Docs.Of(ContentTypes.Place, "/diem-den/cho/", "/places/market/", "Chợ Lớn", "Market", new { summary = "S", kind = "market", latitude = 10.93, longitude = 108.1 });
        DeliveredDocument tower = Docs.Of(ContentTypes.Place, "/diem-den/thap/", "/places/tower/", "Tháp Cổ", "Tower", new { summary = "S", kind = "heritage", latitude = 10.94, longitude = 108.15 });
        DeliveredDocument trail = Docs.Of(ContentTypes.Trail, "/hanh-trinh/t/", "/trails/t/", "Vòng", "Loop", new
        {
            summary = "S",
            theme = "food",
            stops = Docs.Blocks(ContentTypes.TrailStop, new { at = Docs.Reference(Docs.Id("/diem-den/cho/")) }, new { at = Docs.Reference(Docs.Id("/diem-den/thap/")) }),
        });
        await using SmallSite small = await SmallSite.StartAsync([.. Docs.Frame, market, tower, trail]);
        Assert.Equal(2, (await small.Client.GetHtmlAsync("/hanh-trinh/t/")).QuerySelectorAll(".stop").Length);
        Assert.NotNull((await small.Client.GetHtmlAsync("/tim-kiem/?q=thap+co")).QuerySelector(".rows a[href='/hanh-trinh/t/']"));

        await small.RemoveAsync(tower.Id);

        Assert.Equal(["Chợ Lớn"], (await small.Client.GetHtmlAsync("/hanh-trinh/t/")).QuerySelectorAll(".stop__title").Select(t => t.Words()));
        Assert.Null((await small.Client.GetHtmlAsync("/tim-kiem/?q=thap+co")).QuerySelector(".rows a[href='/hanh-trinh/t/']"));
    }
}
