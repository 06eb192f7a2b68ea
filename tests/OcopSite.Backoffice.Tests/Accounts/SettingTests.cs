using System.Net;
using OcopSite.Backoffice.Tests.Support;

namespace OcopSite.Backoffice.Tests.Accounts;

/// <summary>Behaviour that depends on settings, each on a host of its own.</summary>
public sealed class SettingTests
{
    [Fact]
    public async Task The_last_administrator_remains_one()
    {
        await using BackofficeSite site = await BackofficeSite.StartAsync();
        var admin = (await site.PeopleAsync()).Single();
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        await browser.OpenAsync($"/admin/users/{admin.Key}");
        using (HttpResponseMessage demoted = await browser.Type("role", "Editor").SubmitAsync()) Assert.Equal(HttpStatusCode.BadRequest, demoted.StatusCode);
        Assert.Equal("Phải còn ít nhất một người quản trị đang làm việc.", browser.Words("#role-error"));
        using (HttpResponseMessage disabled = await browser.Type("isDisabled", "true").SubmitAsync()) Assert.Equal(HttpStatusCode.BadRequest, disabled.StatusCode);
        await browser.OpenAsync("/admin/users");
    }

    [Fact]
    public async Task Who_tries_too_often_is_asked_to_wait()
    {
        await using BackofficeSite site = await BackofficeSite.StartAsync(("Ocop:Admin:SignInBurst", "2"));
        using StaffBrowser browser = site.OpenBrowser();
        for (int i = 0; i < 2; i++)
            using (HttpResponseMessage tried = await browser.TrySignInAsync("ai@example.vn", "đoán mò thôi")) Assert.Equal(HttpStatusCode.BadRequest, tried.StatusCode);
        using (HttpResponseMessage refused = await browser.TrySignInAsync("ai@example.vn", "đoán mò thôi"))
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(60), refused.Headers.RetryAfter!.Delta);
        }

        Assert.Equal("Bạn đã thử quá nhiều lần", browser.Words("h1"));
        using (HttpResponseMessage link = await browser.GoAsync("/admin/welcome?token=x")) Assert.Equal(HttpStatusCode.TooManyRequests, link.StatusCode);
        await browser.OpenAsync("/admin/forgotten");
        using HttpResponseMessage forgotten = await browser.PostAsync("/admin/forgotten", ("email", "ai@example.vn"));
        Assert.Equal(HttpStatusCode.TooManyRequests, forgotten.StatusCode);
    }

    [Fact]
    public async Task Without_a_mail_server_a_forgotten_password_is_a_matter_for_an_administrator()
    {
        await using BackofficeSite site = await BackofficeSite.StartAsync();
        using StaffBrowser browser = site.OpenBrowser();
        await browser.OpenAsync("/admin/forgotten");
        Assert.Contains("Hãy xin người quản trị một liên kết", browser.Words("main"), StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector("#email"));
    }

    [Fact]
    public async Task With_a_mail_server_a_letter_brings_the_link_to_who_has_an_account()
    {
        await using var mail = new MailServer();
        mail.Start();
        await using BackofficeSite site = await BackofficeSite.StartAsync(
            ("Ocop:PublicUrl", "https://ocop.example.vn"), ("Ocop:Smtp:Host", "127.0.0.1"), ("Ocop:Smtp:Port", $"{mail.Port}"), ("Ocop:Smtp:Security", "None"),
            ("Ocop:Smtp:From", "noreply@example.vn"), ("Ocop:Smtp:To", "ocop@example.vn"));
        using StaffBrowser browser = site.OpenBrowser();
        await browser.OpenAsync("/admin/forgotten");
        using (await browser.Type("email", "khongco@example.vn").SubmitAsync()) Assert.Equal("Hãy xem hộp thư của bạn", browser.Words("h1"));
        await browser.OpenAsync("/admin/forgotten");
        using (await browser.Type("email", BackofficeSite.AdministratorEmail).SubmitAsync()) Assert.Equal("Hãy xem hộp thư của bạn", browser.Words("h1"));

        MimeKit.MimeMessage letter = await mail.ReceivedAsync();
        Assert.Equal(BackofficeSite.AdministratorEmail, letter.To.Mailboxes.Single().Address);
        string link = letter.TextBody!.Split('\n').Single(line => line.StartsWith("https://ocop.example.vn/admin/welcome?token=", StringComparison.Ordinal)).Trim();
        await browser.OpenAsync(new Uri(link).PathAndQuery);
        using HttpResponseMessage chosen = await browser.Type("password", "mật khẩu hoàn toàn mới").SubmitAsync();
        Assert.Equal("/admin", chosen.Headers.Location!.ToString());

        await browser.OpenAsync("/admin/users/invite");
        using (HttpResponseMessage invited = await browser.Type("email", "moi@example.vn").Type("name", "Người mới").SubmitAsync())
            Assert.EndsWith("?done=letterSent", invited.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal("moi@example.vn", (await mail.ReceivedAsync()).To.Mailboxes.Single().Address);
    }

    [Theory]
    [InlineData("Ocop:Admin:Password", "")]
    [InlineData("Ocop:Admin:Password", "ngắn")]
    [InlineData("Ocop:Admin:Email", "không phải địa chỉ")]
    [InlineData("Ocop:Admin:SessionHours", "0")]
    public async Task A_wrong_setting_is_said_at_the_start(string key, string value)
    {
        var e = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await using BackofficeSite site = await BackofficeSite.StartAsync((key, value));
        });
        Assert.Contains("Ocop:Admin:", e.ToString(), StringComparison.Ordinal);
    }
}
