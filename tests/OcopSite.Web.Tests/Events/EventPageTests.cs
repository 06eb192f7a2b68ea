using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Events;

public sealed class EventPageTests
{
    [Fact]
    public async Task An_event_shows_its_programme_its_papers_its_people_and_where_it_is_now()
    {
        await using SmallSite site = await SmallSite.StartAsync(
        [
            .. Docs.Frame,
            Docs.Of(ContentTypes.Locality, "/dia-phuong/nay/", "/localities/nay/", "Xã Nay", "Xã Nay", new { kind = "commune", validFrom = "2025-07-01T00:00:00" }),
            Docs.Of(ContentTypes.Locality, "/dia-phuong/cu/", "/localities/cu/", "Huyện (cũ)", "Huyện (cũ)", new { kind = "former-district", validTo = "2025-06-30T00:00:00", succeededBy = new[] { Docs.Reference(Docs.Id("/dia-phuong/nay/")) } }),
            Event(new
            {
                kind = "workshop",
                starts = "2026-05-05T08:00:00",
                ends = "2026-05-05T11:30:00",
                precision = "day",
                registrationUrl = "https://example.org/register",
                locality = Docs.Reference(Docs.Id("/dia-phuong/cu/")),
                chairs = Docs.Blocks(ContentTypes.Chair, new { name = "TS. A", title = "Chủ tịch", organisation = "Liên hiệp hội" }),
                agenda = Docs.Blocks(ContentTypes.AgendaItem, new { time = "8:00", topic = "Khai mạc", speaker = "Bà B" }, new { time = "9:00", topic = "Thảo luận" }),
                papers = Docs.Blocks(ContentTypes.Paper, new { title = "Nước mắm", author = "Ông C", file = new[] { new { id = Guid.NewGuid(), url = "/media/a/b.pdf", extension = "pdf", bytes = 1_300_000 } } }, new { title = "Không có tệp" }),
            }),
        ]);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/su-kien/e/");

        Assert.Equal("5/5/2026, từ 8:00 đến 11:30", page.QuerySelector(".when time").Words());
        Assert.Equal("2026-05-05T08:00+07:00", page.QuerySelector(".when time")?.GetAttribute("datetime"));
        Assert.Equal("https://example.org/register", page.QuerySelector(".page-title a.button")?.GetAttribute("href"));
        Assert.Equal(["8:00|Khai mạc|Bà B", "9:00|Thảo luận|"], page.QuerySelectorAll(".programme tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.Words()))));
        IElement[] papers = [.. page.QuerySelectorAll(".link-list li")];
        Assert.StartsWith("Nước mắm (PDF, 1,3 MB)", papers[0].Words(), StringComparison.Ordinal);
        Assert.EndsWith("Ông C", papers[0].Words(), StringComparison.Ordinal);
        Assert.Null(papers[1].QuerySelector("a"));
        Assert.Equal(["TS. A", "Chủ tịch, Liên hiệp hội"], page.QuerySelectorAll(".people span").Select(s => s.Words()));
        Assert.Equal(["/dia-phuong/cu/", "/dia-phuong/nay/"], page.QuerySelectorAll(".facts a[href^='/dia-phuong/']").Select(a => a.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector(".facts a[href='/su-kien/?view=month&month=2026-05']"));
    }

    [Theory]
    [InlineData("cancelled", "This event has been cancelled.", "Cancelled")]
    [InlineData("postponed", "This event has been postponed; the date given here is the one first planned.", "Postponed")]
    public async Task What_is_off_says_so_in_words_and_asks_nobody_to_register(string status, string sentence, string mark)
    {
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, Event(new { kind = "fair", starts = "2026-05-05T00:00:00", precision = "day", status, registrationUrl = "https://example.org/register" })]);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/en/events/e/");

        Assert.Equal(sentence, page.QuerySelector(".announcement").Words());
        Assert.Equal(mark, page.QuerySelector(".when .tag").Words());
        Assert.Null(page.QuerySelector("main a.button"));
    }

    [Theory]
    [InlineData("month", "tháng 5/2026", "/su-kien/?view=month&month=2026-05")]
    [InlineData("month-approx", "khoảng tháng 5/2026", "/su-kien/?view=month&month=2026-05")]
    [InlineData("year", "năm 2026", null)]
    public async Task A_date_is_told_no_more_exactly_than_it_is_known(string precision, string words, string? month)
    {
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, Event(new { kind = "fair", starts = "2026-05-05T00:00:00", precision })]);
        IHtmlDocument page = await site.Client.GetHtmlAsync("/su-kien/e/");

        Assert.Equal(words, page.QuerySelector(".when").Words());
        Assert.Null(page.QuerySelector(".when time"));
        Assert.Equal(month, page.QuerySelector(".facts a[href*=view]")?.GetAttribute("href"));
    }

    private static DeliveredDocument Event(object properties) => Docs.Of(ContentTypes.Event, "/su-kien/e/", "/events/e/", "Hội thảo", "Workshop", properties);
}
