using AngleSharp.Html.Dom;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Inquiries;

public sealed class ReceiptTests
{
    private const string Path = "/da-nhan-loi-nhan/";

    [Fact]
    public async Task The_receipt_shows_a_number_and_whom_it_is_for_and_nothing_of_what_was_written()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/ket-noi-giao-thuong/?producer=htx-thu");
        string number = await visitor.FillIn("Bí mật").Type("kind", "other").SendAndReadReceiptAsync();
        Assert.Matches("^BT-2603-[2-9A-Z]{4}$", number);

        using HttpResponseMessage receipt = await visitor.GoAsync(Path);
        Assert.True(receipt.Headers.CacheControl?.NoStore);
        string text = await receipt.Content.ReadAsStringAsync();
        Assert.Contains("Hợp tác xã Thử", text, StringComparison.Ordinal);
        foreach (string personal in new[] { "Nguyễn Văn Thử", "thu@example.com", "Bí mật" }) Assert.DoesNotContain(personal, text, StringComparison.Ordinal);
        Assert.Equal("noindex", visitor.Page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));

        using HttpResponseMessage english = await visitor.GoAsync(visitor.Page.QuerySelector("header .languages a")!.GetAttribute("href")!);
        Assert.Equal(number, visitor.Page.QuerySelector(".receipt__number").Words());
    }

    [Fact]
    public async Task Nobody_but_the_sender_opens_a_receipt_and_the_sender_for_an_hour()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using Visitor visitor = new(site), stranger = new(site);
        await visitor.OpenAsync("/lien-he/");
        string number = await visitor.FillIn().SendAndReadReceiptAsync();

        using HttpResponseMessage strange = await stranger.GoAsync(Path);
        Assert.Equal(404, (int)strange.StatusCode);
        Assert.NotNull(stranger.Page.QuerySelector("main a[href='/lien-he/']"));
        Assert.DoesNotContain(number, stranger.Page.DocumentElement.TextContent, StringComparison.Ordinal);

        stranger.TakeCookie("ocop-receipt=CfDJ8AAAA");
        using HttpResponseMessage forged = await stranger.GoAsync(Path);
        Assert.Equal(404, (int)forged.StatusCode);

        site.Clock.Advance(TimeSpan.FromMinutes(59));
        using HttpResponseMessage soon = await visitor.GoAsync(Path);
        Assert.Equal(200, (int)soon.StatusCode);
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        using HttpResponseMessage late = await visitor.GoAsync(Path);
        Assert.Equal(404, (int)late.StatusCode);
    }

    [Fact]
    public async Task A_cached_page_is_the_same_for_who_has_a_receipt()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/lien-he/");
        await visitor.FillIn().SendAndReadReceiptAsync();
        using HttpResponseMessage mine = await visitor.GoAsync("/san-pham/mam/");
        IHtmlDocument other = await site.Client.GetHtmlAsync("/san-pham/mam/");
        Assert.Equal(other.DocumentElement.OuterHtml, visitor.Page.DocumentElement.OuterHtml);
    }
}
