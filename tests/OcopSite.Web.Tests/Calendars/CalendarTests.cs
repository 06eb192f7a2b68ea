using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Ical.Net;
using Ical.Net.CalendarComponents;
using OcopSite.Content;
using OcopSite.Content.Rules;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Calendars;

public sealed class CalendarTests
{
    private const string LongName = "Hội chợ triển lãm sản phẩm Mỗi xã một sản phẩm; lần thứ nhất, được tổ chức ở Phan Thiết từ ngày ấy đến ngày kia";

    private static readonly DeliveredDocument[] Content =
    [
        .. Docs.Frame,
        Event("ca-ngay", LongName, new { starts = "2026-04-01T00:00:00", ends = "2026-04-03T00:00:00", precision = "day", summary = "Dòng một\nDòng hai", venue = "Nhà văn hóa; tầng 2" }),
        Event("co-gio", "Hội thảo", new { starts = "2026-05-04T08:00:00", ends = "2026-05-04T11:30:00", precision = "day" }),
        Event("mo", "Chỉ biết lúc bắt đầu", new { starts = "2026-05-05T14:00:00", precision = "day" }),
        Event("da-qua", "Đã qua", new { starts = "2025-01-05T00:00:00", precision = "day" }),
        Event("hoan", "Hoãn", new { starts = "2026-06-01T00:00:00", precision = "day", status = "postponed" }),
        Event("huy", "Hủy", new { starts = "2026-06-02T00:00:00", precision = "day", status = "cancelled" }),
        Event("am-lich", "Lễ hội", new { precision = "lunar-recurring", lunarDate = "15 tháng 9 âm lịch" }),
        Event("am-lich-ngay", "Lễ hội năm nay", new { starts = "2026-10-24T00:00:00", precision = "day", lunarDate = "15 tháng 9 âm lịch" }),
        Event("thang", "Tháng Bảy", new { starts = "2026-07-01T00:00:00", precision = "month" }),
        Event("khoang", "Khoảng tháng Tám", new { starts = "2026-08-01T00:00:00", precision = "month-approx" }),
        Event("nam", "Trong năm", new { starts = "2026-01-01T00:00:00", precision = "year" }),
    ];

    [Fact]
    public async Task The_calendar_holds_what_has_a_day_and_leaves_out_what_has_none()
    {
        Calendar calendar = await ReadAsync("/su-kien/calendar.ics");
        Assert.Equal(
            ["Chỉ biết lúc bắt đầu", "Đã qua", "Hoãn", LongName, "Hội thảo", "Hủy", "Lễ hội năm nay"],
            calendar.Events.Select(e => e.Summary).Order(VietnameseAlphabet.Comparer));
        Assert.DoesNotContain("Đã qua", (await ReadAsync("/en/events/upcoming.ics")).Events.Select(e => e.Summary));
    }

    [Fact]
    public async Task Days_are_whole_days_and_times_are_times_in_Viet_Nam()
    {
        Calendar calendar = await ReadAsync("/su-kien/calendar.ics");
        CalendarEvent days = calendar.Events.Single(e => e.Summary == LongName);
        Assert.True(days.IsAllDay);
        Assert.Equal((new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 4)), (days.Start!.Date, days.End!.Date));

        CalendarEvent hours = calendar.Events.Single(e => e.Summary == "Hội thảo");
        Assert.Equal("Asia/Ho_Chi_Minh", hours.Start!.TzId);
        Assert.Equal(new DateTime(2026, 5, 4, 1, 0, 0, DateTimeKind.Utc), hours.Start.AsUtc);
        Assert.Equal(new DateTime(2026, 5, 4, 4, 30, 0, DateTimeKind.Utc), hours.End!.AsUtc);
        Assert.Null(calendar.Events.Single(e => e.Summary == "Chỉ biết lúc bắt đầu").End);

        VTimeZone zone = Assert.Single(calendar.TimeZones);
        Assert.Equal("Asia/Ho_Chi_Minh", zone.TzId);
        Assert.Equal(TimeSpan.FromHours(7), Assert.Single(zone.TimeZoneInfos).OffsetTo!.Offset);
    }

    [Fact]
    public async Task An_entry_says_how_it_stands_and_which_version_it_is()
    {
        Calendar calendar = await ReadAsync("/su-kien/calendar.ics");
        string? StatusOf(string name) => calendar.Events.Single(e => e.Summary == name).Status;
        Assert.Equal(("CONFIRMED", "TENTATIVE", "CANCELLED"), (StatusOf("Hội thảo"), StatusOf("Hoãn"), StatusOf("Hủy")));
        CalendarEvent entry = calendar.Events.Single(e => e.Summary == LongName);
        Assert.Equal($"urn:uuid:{Docs.Id("/su-kien/ca-ngay/")}", entry.Uid);
        Assert.Equal(24 * 60 * 60, entry.Sequence);
        Assert.Equal(new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc), entry.LastModified!.AsUtc);
        Assert.Equal(entry.LastModified, entry.DtStamp);
        Assert.Equal("Nhà văn hóa; tầng 2", entry.Location);
        Assert.Equal("http://localhost/su-kien/ca-ngay/", entry.Url!.ToString());
        Assert.Contains("Dòng một\nDòng hai", entry.Description, StringComparison.Ordinal);
        Assert.Contains("15 tháng 9 âm lịch", calendar.Events.Single(e => e.Summary == "Lễ hội năm nay").Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_are_folded_by_bytes_and_between_letters()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        byte[] bytes = await site.Client.GetByteArrayAsync(new Uri("/su-kien/calendar.ics", UriKind.Relative));
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        string[] lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', string.Concat(lines));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Contains("SUMMARY:" + LongName.Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal), text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_with_a_day_can_be_taken_over_from_its_page()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/en/events/ca-ngay/");
        Assert.Equal("/en/events/ca-ngay/event.ics", page.QuerySelector(".calendar-links a")?.GetAttribute("href"));
        using HttpResponseMessage response = await site.Client.GetAsync("/en/events/ca-ngay/event.ics");
        Assert.Equal("text/calendar", response.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(response.Headers.ETag);
        Assert.Equal($"urn:uuid:{Docs.Id("/su-kien/ca-ngay/")}", Assert.Single(Calendar.Load(await response.Content.ReadAsStringAsync())!.Events).Uid);

        Assert.Null((await site.Client.GetHtmlAsync("/su-kien/am-lich/")).QuerySelector(".calendar-links"));
        using HttpResponseMessage none = await site.Client.GetAsync("/su-kien/am-lich/event.ics");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task The_calendar_page_offers_to_subscribe()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/su-kien/");
        Assert.Equal(["webcal://localhost/su-kien/upcoming.ics", "/su-kien/calendar.ics"], page.QuerySelectorAll(".calendar-links a").Select(a => a.GetAttribute("href")));
    }

    private static DeliveredDocument Event(string key, string name, object properties) => Docs.Of(ContentTypes.Event, $"/su-kien/{key}/", $"/events/{key}/", name, name, properties);

    private static async Task<Calendar> ReadAsync(string path)
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        return Calendar.Load(await site.Client.GetTextAsync(path))!;
    }
}
