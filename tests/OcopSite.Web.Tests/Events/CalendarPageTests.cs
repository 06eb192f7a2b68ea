using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Events;

public sealed class CalendarPageTests
{
    // It is 10 March 2026 in Việt Nam.
    private static readonly DeliveredDocument[] Content =
    [
        .. Docs.Frame,
        Event("hoi-cho", "Hội chợ", "Fair", new { kind = "fair", starts = "2026-03-09T00:00:00", ends = "2026-03-11T00:00:00", precision = "day" }),
        Event("hoi-thao", "Hội thảo", "Workshop", new { kind = "workshop", starts = "2026-03-20T08:30:00", precision = "day", status = "cancelled" }),
        Event("tap-huan", "Tập huấn", "Training", new { kind = "training", starts = "2026-03-01T00:00:00", precision = "month" }),
        Event("cong-nhan", "Công nhận", "Recognition", new { kind = "recognition", starts = "2026-01-01T00:00:00", precision = "year" }),
        Event("le-hoi", "Lễ hội", "Festival", new { kind = "festival", precision = "lunar-recurring", lunarDate = "Rằm tháng Giêng" }),
        Event("da-qua", "Đã qua", "Over", new { kind = "fair", starts = "2025-11-29T00:00:00", precision = "day" }),
    ];

    [Theory]
    [InlineData("/su-kien/?view=month&month=2026-13")]
    [InlineData("/su-kien/?view=month&month=2026-3")]
    [InlineData("/su-kien/?view=month&month=abc")]
    [InlineData("/su-kien/?view=month&month=2024-12")]
    [InlineData("/en/events/?view=month&month=2028-01")]
    [InlineData("/en/events/?view=month&month=9999-12")]
    [InlineData("/en/events/?view=week")]
    [InlineData("/su-kien/?view=month&kind=wizard")]
    public async Task A_month_that_means_nothing_gets_a_helpful_page(string path)
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        using HttpResponseMessage response = await site.Client.GetAsync(path);

        Assert.Equal(400, (int)response.StatusCode);
        IHtmlDocument page = await response.ReadHtmlAsync();
        Assert.Equal(path.StartsWith("/en/", StringComparison.Ordinal) ? "en" : "vi", page.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(page.QuerySelector($"main a.button[href='{path.Split('?')[0]}']"));
    }

    [Theory]
    [InlineData("/su-kien/", "Tháng 3/2026", "T2", "Ngày 2 trong 3 ngày", "Hôm nay", "Đã hủy")]
    [InlineData("/en/events/", "March 2026", "Mon", "Day 2 of 3", "Today", "Cancelled")]
    public async Task A_month_is_a_table_of_weeks_in_the_language_of_the_page(string path, string title, string monday, string second, string today, string cancelled)
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync(path + "?view=month");

        Assert.Equal(title, page.QuerySelector("#month").Words());
        IElement table = page.QuerySelector("table.month-table")!;
        Assert.Contains(title, table.QuerySelector("caption").Words(), StringComparison.Ordinal);
        Assert.Equal(7, table.QuerySelectorAll("thead th[scope=col]").Length);
        Assert.Equal(monday, table.QuerySelector("thead th [aria-hidden]").Words());
        Assert.Equal(6, table.QuerySelectorAll("tbody tr").Length);

        IElement marked = Assert.Single(table.QuerySelectorAll("td[aria-current=date]"));
        Assert.Equal("2026-03-10", marked.QuerySelector("time")?.GetAttribute("datetime"));
        Assert.Contains(today, marked.Words(), StringComparison.Ordinal);
        Assert.Contains(second, marked.Words(), StringComparison.Ordinal);
        Assert.Equal(3, table.QuerySelectorAll($"a[href='{path}hoi-cho/']").Length);
        Assert.Contains(cancelled, table.QuerySelector($"a[href='{path}hoi-thao/']")!.ParentElement.Words(), StringComparison.Ordinal);
        Assert.Contains("8:30", table.TextContent, StringComparison.Ordinal);

        string[] beneath = [.. page.QuerySelectorAll(".section .row__title a").Select(a => a.GetAttribute("href")!)];
        Assert.Equal([$"{path}tap-huan/", $"{path}cong-nhan/", $"{path}le-hoi/"], beneath);
    }

    [Fact]
    public async Task Filters_and_the_other_language_keep_the_month_and_the_month_keeps_the_filters()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/su-kien/?view=month&month=2026-03&kind=fair");

        Assert.Equal("/en/events/?kind=fair&view=month&month=2026-03", page.QuerySelector("header .languages a")?.GetAttribute("href"));
        Assert.Equal("/su-kien/?kind=fair&view=month&month=2025-11", page.QuerySelector(".month__steps a[rel~=prev]")?.GetAttribute("href"));
        Assert.Equal("/su-kien/?view=month&month=2026-03", page.QuerySelector(".chip--reset")?.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(".month-table a[href='/su-kien/hoi-thao/']"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        // Search engines are not led from month to month.
        Assert.All(page.QuerySelectorAll(".month__steps a, .year-months a"), a => Assert.Contains("nofollow", a.GetAttribute("rel"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_month_says_so_and_leads_to_months_with_events()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/su-kien/?view=month&month=2026-01");

        Assert.NotEmpty(page.QuerySelector(".month > .note").Words());
        Assert.Equal(["/su-kien/?view=month&month=2025-11", "/su-kien/?view=month&month=2026-03"], page.QuerySelectorAll(".month__steps a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_month_is_kept_apart_from_another_and_from_the_list()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        foreach (string path in new[] { "/su-kien/", "/su-kien/?view=month", "/su-kien/?view=month&month=2025-11", "/su-kien/?view=month&month=2026-03" })
        {
            string first = await site.Client.GetTextAsync(path);
            Assert.Equal(first, await site.Client.GetTextAsync(path));
        }

        Assert.Equal("Tháng 11/2025", (await site.Client.GetHtmlAsync("/su-kien/?view=month&month=2025-11")).QuerySelector("#month").Words());
        Assert.Null((await site.Client.GetHtmlAsync("/su-kien/")).QuerySelector("#month"));
    }

    [Fact]
    public async Task Today_follows_the_clock_in_Việt_Nam()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content, new SmallSiteOptions { Now = new(2026, 3, 10, 16, 59, 0, TimeSpan.Zero) });
        Assert.Equal("2026-03-10", await TodayAsync(site));
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal("2026-03-11", await TodayAsync(site));
    }

    [Fact]
    public async Task The_list_has_what_is_to_come_first_and_marks_what_goes_on_and_what_is_off()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/en/events/");

        IElement[] rows = [.. page.QuerySelectorAll(".row")];
        Assert.Equal(["Recognition", "Training", "Fair", "Workshop", "Festival", "Over"], rows.Select(r => r.QuerySelector(".row__title").Words()));
        Assert.Contains("On now", rows[2].Words(), StringComparison.Ordinal);
        Assert.Equal("Cancelled Workshop", rows[3].QuerySelector(".row__line").Words());
        Assert.Contains("2026-03-20T08:30+07:00", rows[3].QuerySelector("time")?.GetAttribute("datetime"), StringComparison.Ordinal);
        Assert.Contains("Rằm tháng Giêng", rows[4].Words(), StringComparison.Ordinal);
    }

    private static async Task<string?> TodayAsync(SmallSite site)
        => (await site.Client.GetHtmlAsync("/su-kien/?view=month")).QuerySelector("td[aria-current=date] time")?.GetAttribute("datetime");

    private static DeliveredDocument Event(string key, string name, string englishName, object properties)
        => Docs.Of(ContentTypes.Event, $"/su-kien/{key}/", $"/events/{key}/", name, englishName, properties);
}
