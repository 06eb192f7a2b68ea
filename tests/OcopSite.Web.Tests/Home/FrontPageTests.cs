using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Home;

public sealed class FrontPageTests
{
    private const string Season = "Đang mùa";
    private const string Recognised = "Mới được công nhận";
    private const string Events = "Sự kiện";

    [Fact]
    public async Task What_is_in_season_follows_the_calendar_in_Viet_Nam()
    {
        // 16:59 UTC on 31 March is still March there, a minute later it is April.
        DateTimeOffset march = new(2026, 3, 31, 16, 59, 0, TimeSpan.Zero);
        await using SmallSite site = await SmallSite.StartAsync(
            [.. WithFeatured("/san-pham/x/"), InSeason("x", "Chọn sẵn", "3"), InSeason("a", "Quả tháng Ba", "3"), InSeason("b", "Quả tháng Tư", "4"), InSeason("c", "Quanh năm", [.. Enumerable.Range(1, 12).Select(m => $"{m}")])],
            new SmallSiteOptions { Now = march });
        Assert.Equal(["Quả tháng Ba"], await NamesAsync(site, Season));

        site.Clock.SetUtcNow(march.AddMinutes(1));
        Assert.Equal(["Quả tháng Tư"], await NamesAsync(site, Season));
        Assert.Contains("tháng 4", (await SectionAsync(site, Season))!.QuerySelector("h2").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_anything_in_season_there_is_no_such_part()
    {
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, InSeason("a", "Quả tháng Tám", "8")]);
        Assert.Null(await SectionAsync(site, Season));
    }

    [Fact]
    public async Task Newest_recognitions_in_force_come_first_and_what_editors_chose_is_not_said_twice()
    {
        await using SmallSite site = await SmallSite.StartAsync(
        [
            .. WithFeatured("/san-pham/x/"), Recognition("x", "Chọn sẵn", 2026), Recognition("a", "Cũ", 2019), Recognition("b", "Trước", 2024), Recognition("c", "Mới", 2025),
        ]);
        Assert.Equal(["Mới", "Trước"], await NamesAsync(site, Recognised));
    }

    [Fact]
    public async Task Events_of_the_past_are_called_so()
    {
        DeliveredDocument past = Docs.Of(ContentTypes.Event, "/su-kien/cu/", "/events/old/", "Hội chợ cũ", "Old fair", new { summary = "S", kind = "fair", starts = "2025-05-05T00:00:00", precision = "day" });
        DeliveredDocument next = Docs.Of(ContentTypes.Event, "/su-kien/moi/", "/events/new/", "Hội chợ mới", "New fair", new { summary = "S", kind = "fair", starts = "2026-05-05T00:00:00", precision = "day" });

        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, past]);
        Assert.Equal("Vừa qua", Assert.Single((await SectionAsync(site, Events))!.QuerySelectorAll(".kicker")).Words());

        await site.PublishAsync(next);
        IElement both = (await SectionAsync(site, Events))!;
        Assert.Equal(["Sắp tới và trở lại hằng năm", "Vừa qua"], both.QuerySelectorAll(".kicker").Select(k => k.Words()));
        Assert.Equal(["Hội chợ mới", "Hội chợ cũ"], both.QuerySelectorAll("h3").Select(h => h.Words()));
    }

    private static IEnumerable<DeliveredDocument> WithFeatured(string route) => Docs.Frame
        .Where(d => d.Id != Docs.Id("/"))
        .Append(Docs.Of(ContentTypes.Home, "/", "/", "Trang chủ", "Home", new { heroTitle = "Chào", featuredProducts = new[] { Docs.Reference(Docs.Id(route)) } }));

    // A home page that chooses nothing shows all products there are among the first.
    private static DeliveredDocument InSeason(string key, string name, params string[] months)
        => Docs.Of(ContentTypes.Product, $"/san-pham/{key}/", $"/products/{key}/", name, name, new { summary = "S", group = "food", seasonMonths = months });

    private static DeliveredDocument Recognition(string key, string name, int year) => Docs.Product(key, name, new { stars = 3, status = "recognised", year });

    private static async Task<IElement?> SectionAsync(SmallSite site, string title)
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/");
        return page.QuerySelectorAll("main section").SingleOrDefault(s => s.QuerySelector("h2").Words().StartsWith(title, StringComparison.Ordinal));
    }

    private static async Task<string[]> NamesAsync(SmallSite site, string title)
        => [.. (await SectionAsync(site, title))!.QuerySelectorAll("h3").Select(h => h.Words())];
}
