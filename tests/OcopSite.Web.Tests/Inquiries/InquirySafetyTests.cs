using System.Net;
using OcopSite.Web.Pages.Inquiries;
using OcopSite.Web.Tests.Support;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Tests.Inquiries;

/// <summary>Machines, strangers' pages, and things that break: nobody loses what was typed.</summary>
public sealed class InquirySafetyTests
{
    private static readonly SiteTexts English = SiteTexts.In("en-US");

    [Fact]
    public async Task A_form_without_its_token_comes_back_and_can_be_sent_again()
        => await RefusedThenTakenAsync(400, InquiryProblem.Expired, prepare: (_, visitor) => visitor.Without("__RequestVerificationToken"), mend: v => v.Agree());

    [Fact]
    public async Task A_form_with_a_ticket_of_somebodys_own_making_comes_back_and_can_be_sent_again()
        => await RefusedThenTakenAsync(400, InquiryProblem.Expired, prepare: (_, visitor) => visitor.Type("ticket", "QUJDREVGR0g"), mend: v => v.Agree());

    [Fact]
    public async Task A_form_that_was_open_for_days_comes_back_and_can_be_sent_again()
        => await RefusedThenTakenAsync(400, InquiryProblem.Expired, prepare: (site, _) => site.Clock.Advance(TimeSpan.FromDays(3)), mend: v => v.Agree());

    [Fact]
    public async Task A_form_with_the_hidden_field_filled_in_comes_back_without_it()
        => await RefusedThenTakenAsync(400, InquiryProblem.Trapped, prepare: (_, visitor) => visitor.Type("homepage", "http://example.com"));

    [Fact]
    public async Task Consent_is_not_carried_over_from_a_form_that_may_be_a_strangers()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/lien-he/");
        using HttpResponseMessage response = await visitor.FillIn().Without("__RequestVerificationToken").SendAsync();
        Assert.Null(visitor.Page.QuerySelector("#consent[checked]"));
    }

    [Fact]
    public async Task A_form_of_another_visitor_is_not_taken()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using Visitor one = new(site), other = new(site);
        await one.OpenAsync("/lien-he/");
        await other.OpenAsync("/lien-he/");
        using HttpResponseMessage response = await other.FillIn().Type("__RequestVerificationToken", one.ValueOf("__RequestVerificationToken")!).SendAsync();
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Empty(await site.KeptAsync());
    }

    [Fact]
    public async Task What_is_sent_faster_than_people_write_comes_back()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        using HttpResponseMessage opened = await visitor.GoAsync("/en/contact/");
        site.Clock.Advance(TimeSpan.FromSeconds(2));
        using HttpResponseMessage response = await visitor.FillIn().SendAsync();
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(English["inquiry.problem.TooFast"], visitor.Problem());

        site.Clock.Advance(TimeSpan.FromSeconds(2));
        await visitor.SendAndReadReceiptAsync();
    }

    [Fact]
    public async Task A_client_that_sends_without_end_is_slowed_down_and_keeps_what_it_typed()
    {
        await using SmallSite site = await InquirySite.StartAsync("Ocop:InquiryLimits:Burst", "2");
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/en/contact/");
        for (int i = 0; i < 2; i++)
        {
            using HttpResponseMessage taken = await visitor.FillIn($"Message {i}").SendAsync();
            Assert.Equal(303, (int)taken.StatusCode);
        }

        using HttpResponseMessage response = await visitor.FillIn("The third").SendAsync();
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal(English["inquiry.problem.TooMany"], visitor.Problem());
        Assert.Equal("The third", visitor.ValueOf("message"));
        Assert.Equal(2, (await site.KeptAsync()).Count);
    }

    [Fact]
    public async Task More_than_a_form_can_hold_is_not_read()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/en/contact/");
        using HttpResponseMessage response = await visitor.FillIn(new string('a', 200_000)).SendAsync();
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(English["inquiry.problem.TooLarge"], visitor.Problem());
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("application/x-www-form-urlencoded", "")]
    [InlineData("application/x-www-form-urlencoded", "name=%00%ff%zz&&&=")]
    [InlineData("multipart/form-data; boundary=x", "nonsense")]
    public async Task Whatever_is_posted_the_answer_is_a_form(string type, string body)
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var content = new StringContent(body);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        using HttpResponseMessage response = await site.Client.PostAsync(new Uri("/lien-he/", UriKind.Relative), content);
        Assert.InRange((int)response.StatusCode, 400, 413);
        Assert.NotNull((await response.ReadHtmlAsync()).QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task A_form_sent_twice_is_kept_once_and_an_altered_one_twice()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/lien-he/");
        string first = await visitor.FillIn().SendAndReadReceiptAsync();
        string again = await visitor.SendAndReadReceiptAsync();
        Assert.Equal(first, again);
        Assert.Single(await site.KeptAsync());

        // Back in the browser, a few words more, sent again.
        string altered = await visitor.FillIn("Tôi quên hỏi thêm.").SendAndReadReceiptAsync();
        Assert.NotEqual(first, altered);
        Assert.Equal(2, (await site.KeptAsync()).Count);
    }

    [Fact]
    public async Task A_form_opened_before_a_restart_can_be_sent_after_it()
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("ocop-restart-");
        try
        {
            string token, ticket, cookie;
            await using (SmallSite before = await InquirySite.StartAsync(new SmallSiteOptions { DataDirectory = data.FullName }))
            {
                using HttpResponseMessage opened = await before.Client.GetAsync("/lien-he/");
                var page = await opened.ReadHtmlAsync();
                token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
                ticket = page.QuerySelector("[name=ticket]")!.GetAttribute("value")!;
                cookie = Assert.Single(opened.Headers.GetValues("Set-Cookie")).Split(';')[0];
            }

            await using SmallSite after = await InquirySite.StartAsync(new SmallSiteOptions { DataDirectory = data.FullName });
            after.Clock.Advance(TimeSpan.FromMinutes(1));
            using var visitor = new Visitor(after);
            await visitor.OpenAsync("/lien-he/");
            visitor.TakeCookie(cookie);
            await visitor.FillIn().Type("ticket", ticket).Type("__RequestVerificationToken", token).SendAndReadReceiptAsync();
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_database_that_is_away_costs_nobody_the_text()
    {
        await using SmallSite site = await InquirySite.StartAsync();
        string file = Path.Combine(site.DataDirectory, "inquiries.db");
        Directory.CreateDirectory(file);
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/en/contact/");
        using HttpResponseMessage response = await visitor.FillIn("Keep me").SendAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(English["inquiry.problem.NotKept"], visitor.Problem());
        Assert.Equal("Keep me", visitor.ValueOf("message"));

        Directory.Delete(file);
        await visitor.SendAndReadReceiptAsync();
    }

    [Theory]
    [InlineData("http://localhost", false)]
    [InlineData("https://localhost", true)]
    public async Task Cookies_are_for_this_site_alone(string address, bool isSecure)
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site, address);
        using HttpResponseMessage opened = await visitor.GoAsync("/lien-he/");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        using HttpResponseMessage sent = await visitor.FillIn().SendAsync();
        Assert.All(opened.Headers.GetValues("Set-Cookie").Concat(sent.Headers.GetValues("Set-Cookie")), cookie =>
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(isSecure, cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
        });
    }

    private static async Task RefusedThenTakenAsync(int status, InquiryProblem problem, Action<SmallSite, Visitor> prepare, Action<Visitor>? mend = null)
    {
        await using SmallSite site = await InquirySite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.OpenAsync("/en/contact/");
        visitor.FillIn("Still here");
        prepare(site, visitor);
        using HttpResponseMessage response = await visitor.SendAsync();

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(English[$"inquiry.problem.{problem}"], visitor.Problem());
        Assert.Equal(("Still here", "thu@example.com"), (visitor.ValueOf("message"), visitor.ValueOf("email")));
        Assert.Empty(await site.KeptAsync());

        site.Clock.Advance(TimeSpan.FromSeconds(20));
        mend?.Invoke(visitor);
        await visitor.SendAndReadReceiptAsync();
        Assert.Single(await site.KeptAsync());
    }
}
