using AngleSharp.Dom;
using OcopSite.Web.Tests.Support;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Tests.Inquiries;

/// <summary>Forms with something wrong in them.</summary>
public sealed class InquiryErrorTests
{
    [Theory]
    [InlineData("/lien-he/", "vi-VN")]
    [InlineData("/en/contact/", "en-US")]
    public async Task What_is_missing_is_said_beside_each_field_and_at_the_top_in_the_language_of_the_page(string path, string culture)
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync(path);
        using HttpResponseMessage response = await visitor.SendAsync();

        Assert.Equal(400, (int)response.StatusCode);
        SiteTexts texts = SiteTexts.In(culture);
        (string Field, string Text)[] expected =
            [("name", texts["inquiry.error.name"]), ("email", texts["inquiry.error.reach"]), ("message", texts["inquiry.error.message"]), ("consent", texts["inquiry.error.consent"])];
        foreach ((string field, string text) in expected)
        {
            IElement input = visitor.Page.GetElementById(field)!;
            Assert.EndsWith(text, visitor.ErrorOf(field), StringComparison.Ordinal);
            Assert.Equal("true", input.GetAttribute("aria-invalid"));
            Assert.Contains($"{field}-error", input.GetAttribute("aria-describedby")!.Split(' '));
        }

        IElement summary = visitor.Page.QuerySelector(".error-summary[tabindex='-1'][autofocus]")!;
        Assert.Equal(expected.Select(e => ("#" + e.Field, e.Text)), summary.QuerySelectorAll("a").Select(a => (a.GetAttribute("href")!, a.Words())));
        Assert.StartsWith(texts["form.error"], visitor.Page.Title, StringComparison.Ordinal);
        Assert.Empty(await site.KeptAsync());
    }

    [Fact]
    public async Task What_was_typed_is_kept_and_can_be_sent_once_it_is_right()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/ket-noi-giao-thuong/?producer=htx-thu");
        visitor.FillIn("Một\n\n  hai").Type("organisation", "Cửa hàng").Type("products", "Nước mắm").Type("email", "khong-phai-email").Type("kind", "visit");
        using HttpResponseMessage response = await visitor.SendAsync();

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(["#email"], visitor.Page.QuerySelectorAll(".error-summary a").Select(a => a.GetAttribute("href")));
        Assert.Equal(("Nguyễn Văn Thử", "Cửa hàng", "khong-phai-email"), (visitor.ValueOf("name"), visitor.ValueOf("organisation"), visitor.ValueOf("email")));
        Assert.Equal(("htx-thu", "Nước mắm", "Một\n\n  hai"), (visitor.ValueOf("to"), visitor.ValueOf("products"), visitor.ValueOf("message")));
        Assert.NotNull(visitor.Page.QuerySelector("input[name=kind][value=visit][checked]"));
        Assert.NotNull(visitor.Page.QuerySelector("#consent[checked]"));

        await visitor.Type("email", "dung@example.com").Type("kind", "visit").SendAndReadReceiptAsync();
        Assert.Equal("dung@example.com", Assert.Single(await site.KeptAsync()).Sender.Email);
    }

    [Theory]
    [InlineData("email", "a b@example.com", false)]
    [InlineData("email", "a@b", false)]
    [InlineData("email", "a@example.com,b@example.com", false)]
    [InlineData("email", "Nguyễn <a@example.com>", false)]
    [InlineData("email", "a.b+c_d-e@mail.example.com.vn", true)]
    [InlineData("phone", "0000 000 000", true)]
    [InlineData("phone", "+84 (0) 000.000.000", true)]
    [InlineData("phone", "(0000) 3.000.000 máy lẻ 12", true)]
    [InlineData("phone", "0000 000 000 / 0000 000 001", true)]
    [InlineData("phone", "12345", false)]
    [InlineData("phone", "gọi cho tôi", false)]
    [InlineData("phone", "00000000 <b>", false)]
    public async Task Addresses_and_numbers_are_judged_generously(string field, string text, bool isTaken)
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/lien-he/");
        using HttpResponseMessage response = await visitor.FillIn().Type("email", "").Type(field, text).SendAsync();
        Assert.Equal(isTaken ? 303 : 400, (int)response.StatusCode);
        if (!isTaken) Assert.NotEmpty(visitor.ErrorOf(field));
    }

    [Theory]
    [InlineData("name", 151)]
    [InlineData("email", 255)]
    [InlineData("phone", 61)]
    [InlineData("message", 4001)]
    [InlineData("organisation", 151)]
    [InlineData("products", 301)]
    public async Task What_is_too_long_comes_back_uncut(string field, int length)
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/ket-noi-giao-thuong/");
        string text = new('1', length);
        using HttpResponseMessage response = await visitor.FillIn().Type("kind", "other").Type(field, text).SendAsync();

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Contains($"{length - 1}", visitor.ErrorOf(field).Replace(".", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(text, visitor.ValueOf(field));
    }

    [Theory]
    [InlineData("kind", "contact")]
    [InlineData("kind", "")]
    [InlineData("to", "khong-con")]
    [InlineData("consent", "1999-01")]
    public async Task A_choice_that_is_none_is_pointed_out(string field, string value)
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/ket-noi-giao-thuong/");
        using HttpResponseMessage response = await visitor.FillIn().Type("kind", "other").Type(field, value).SendAsync();
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal([$"#{field}"], visitor.Page.QuerySelectorAll(".error-summary a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_producer_that_has_just_gone_is_pointed_out()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/ket-noi-giao-thuong/?producer=htx-thu");
        await site.RemoveAsync(InquirySite.Producer.Id);
        using HttpResponseMessage response = await visitor.FillIn().Type("kind", "other").SendAsync();
        Assert.Equal(400, (int)response.StatusCode);
        Assert.NotEmpty(visitor.ErrorOf("to"));
    }

    [Fact]
    public async Task What_was_typed_comes_back_encoded()
    {
        const string Hostile = "</textarea><script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/ket-noi-giao-thuong/");
        foreach (string field in new[] { "name", "organisation", "email", "phone", "kind", "to", "products", "message", "consent", "ticket" }) visitor.Type(field, Hostile);
        using HttpResponseMessage response = await visitor.SendAsync();

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Empty(visitor.Page.QuerySelectorAll("script:not([src]), main img, [onerror]"));
        Assert.Equal((Hostile, Hostile), (visitor.ValueOf("name"), visitor.ValueOf("message")));
    }
}
