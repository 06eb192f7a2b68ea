using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Inquiries;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Inquiries;

/// <summary>Forms as people fill them in.</summary>
public sealed class InquiryFormTests
{
    [Theory]
    [InlineData("/lien-he/", "vi", "Liên hệ", "/en/contact/")]
    [InlineData("/en/contact/", "en", "Contact", "/lien-he/")]
    [InlineData("/ket-noi-giao-thuong/", "vi", "Kết nối giao thương", "/en/trade-inquiry/")]
    [InlineData("/en/trade-inquiry/", "en", "Trade inquiry", "/ket-noi-giao-thuong/")]
    public async Task A_form_is_a_page_of_its_language_that_no_cache_keeps(string path, string language, string title, string other)
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        using HttpResponseMessage response = await visitor.GoAsync(path);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal(language, visitor.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(title, visitor.Page.QuerySelector("h1").Words());
        Assert.Equal(other, visitor.Page.QuerySelector("header .languages a")?.GetAttribute("href"));
        Assert.Equal("http://localhost" + path, visitor.Page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Null(visitor.Page.QuerySelector("meta[name=robots]"));
        Assert.Null(visitor.Page.QuerySelector(".error-summary"));
        Assert.DoesNotContain("⟦", visitor.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Empty(visitor.Page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), [style]"));
        Assert.All(visitor.Page.QuerySelectorAll("form input:not([type=hidden]), select, textarea"), e => Assert.NotNull(visitor.Page.QuerySelector($"label[for='{e.Id}']")));

        string? ticket = visitor.ValueOf("ticket");
        using HttpResponseMessage again = await visitor.GoAsync(path);
        Assert.NotEqual(ticket, visitor.ValueOf("ticket"));
    }

    [Theory]
    [InlineData("/lien-he", "/lien-he/")]
    [InlineData("/EN/Contact/", "/en/contact/")]
    [InlineData("/ket-noi-giao-thuong?producer=htx-thu", "/ket-noi-giao-thuong/?producer=htx-thu")]
    public async Task Another_way_of_writing_its_address_leads_to_the_form(string path, string expected)
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using HttpResponseMessage response = await site.Client.GetAsync(path);
        Assert.Equal((301, expected), ((int)response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task A_message_is_kept_and_its_sender_gets_a_number()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/lien-he/");
        string receipt = await visitor.FillIn("Dòng một\r\nDòng hai\a").SendAndReadReceiptAsync();

        Inquiry kept = Assert.Single(await site.KeptAsync());
        Assert.Equal(receipt, kept.Receipt);
        Assert.Equal((InquiryKinds.Contact, null, "vi-VN"), (kept.Kind, kept.Addressee, kept.Language));
        Assert.Equal(new Sender("Nguyễn Văn Thử", null, "thu@example.com", null), kept.Sender);
        Assert.Equal("Dòng một\nDòng hai", kept.Message);
        Assert.Equal(site.Clock.GetUtcNow(), kept.ReceivedAt);
        Assert.Equal(site.Clock.GetUtcNow(), kept.Consent.GivenAt);
        Assert.Contains("24 tháng", kept.Consent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trade_inquiry_keeps_whom_it_is_for_as_shown_then()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/en/trade-inquiry/?product=mam");
        Assert.Equal(("htx-thu", "Test fish sauce"), (visitor.ValueOf("to"), visitor.ValueOf("products")));
        Assert.Equal("vi", visitor.Page.QuerySelector("option[value=htx-thu]")?.GetAttribute("lang"));
        Assert.Equal("noindex", visitor.Page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        await visitor.FillIn("500 bottles").Type("organisation", "Test Shop").Type("kind", "export").SendAndReadReceiptAsync();

        Inquiry kept = Assert.Single(await site.KeptAsync());
        Assert.Equal(("export", "Test Shop", "Test fish sauce", "en-US"), (kept.Kind, kept.Sender.Organisation, kept.Products, kept.Language));
        Assert.Equal(new Addressee(InquirySite.Producer.Id, "Hợp tác xã Thử"), kept.Addressee);
    }

    [Theory]
    [InlineData("/ket-noi-giao-thuong/?producer=htx-thu", "htx-thu", "")]
    [InlineData("/ket-noi-giao-thuong/?product=gao", "", "Gạo Thử")]
    [InlineData("/ket-noi-giao-thuong/", "", "")]
    public async Task What_the_address_names_is_chosen_beforehand(string path, string addressee, string products)
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync(path);
        Assert.Equal((addressee, products), (visitor.ValueOf("to"), visitor.ValueOf("products")));
    }

    [Theory]
    [InlineData("/ket-noi-giao-thuong/?producer=khong-co", "vi")]
    [InlineData("/en/trade-inquiry/?product=%3Cscript%3E", "en")]
    public async Task A_producer_or_product_that_is_not_there_gets_a_helpful_page(string path, string language)
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using HttpResponseMessage response = await site.Client.GetAsync(path);
        Assert.Equal(400, (int)response.StatusCode);
        IHtmlDocument page = await response.ReadHtmlAsync();
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(path.Split('?')[0], page.QuerySelector("main .button")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Pages_of_products_and_producers_lead_to_the_form()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        Assert.NotNull((await site.Client.GetHtmlAsync("/san-pham/mam/")).QuerySelector("main a[href='/ket-noi-giao-thuong/?product=mam']"));
        Assert.NotNull((await site.Client.GetHtmlAsync("/en/producers/htx-thu/")).QuerySelector("main a[href='/en/trade-inquiry/?producer=htx-thu']"));
    }

    [Fact]
    public async Task How_long_messages_are_kept_is_said_as_it_is_set()
    {
        await using SmallSite site = await InquirySite.StartAsync("Ocop:Inquiries:RetentionMonths", "7");
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/lien-he/");
        Assert.Contains("7 tháng", visitor.Page.QuerySelector("label[for=consent]").Words(), StringComparison.Ordinal);
        Assert.Contains("sau 7 tháng", visitor.Page.QuerySelector("aside").Words(), StringComparison.Ordinal);
    }
}
