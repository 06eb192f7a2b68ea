using System.Net;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Tests.Accounts;

[Collection(BackofficeTests.Name)]
public sealed class SecondFactorTests(BackofficeSite site)
{
    [Fact]
    public async Task With_a_second_factor_the_password_alone_lets_nobody_in()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        (string key, _) = await TurnOnAsync(user);

        using StaffBrowser browser = site.OpenBrowser();
        await AskedForCodeAsync(browser, user);
        using (HttpResponseMessage inside = await browser.GoAsync("/admin/account")) Assert.Equal(HttpStatusCode.Redirect, inside.StatusCode);

        await browser.OpenAsync("/admin/sign-in/code");
        string right = Totp.CodeOf(key);
        using (HttpResponseMessage wrong = await browser.Type("code", right == "000000" ? "111111" : "000000").SubmitAsync()) Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal("Mã chưa đúng hoặc đã hết hạn.", browser.Words("#code-error"));
        using (HttpResponseMessage done = await browser.Type("code", Totp.CodeOf(key)).SubmitAsync()) Assert.Equal("/admin", done.Headers.Location!.ToString());
        await browser.OpenAsync("/admin/account");
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_account()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        (string key, _) = await TurnOnAsync(user);
        using StaffBrowser browser = site.OpenBrowser();
        await AskedForCodeAsync(browser, user);
        await browser.OpenAsync("/admin/sign-in/code");
        string wrong = Totp.CodeOf(key) == "000000" ? "111111" : "000000";
        for (int i = 0; i < 5; i++)
            using (await browser.Type("code", wrong).SubmitAsync()) { }
        Assert.True((await site.FindAsync(user.Key))!.LockoutEnd > DateTimeOffset.UtcNow);
        using HttpResponseMessage right = await browser.Type("code", Totp.CodeOf(key)).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, right.StatusCode);
    }

    [Fact]
    public async Task A_recovery_code_signs_in_once()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        (_, string[] codes) = await TurnOnAsync(user);
        Assert.Equal(10, codes.Length);

        using StaffBrowser browser = site.OpenBrowser();
        await AskedForCodeAsync(browser, user);
        await browser.OpenAsync("/admin/sign-in/code");
        using (HttpResponseMessage first = await browser.Type("code", $" {codes[0].ToLowerInvariant()} ").SubmitAsync()) Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        await browser.OpenAsync("/admin/account");
        Assert.Contains("Còn 9 mã khôi phục.", browser.Words("main"), StringComparison.Ordinal);

        using StaffBrowser second = site.OpenBrowser();
        await AskedForCodeAsync(second, user);
        await second.OpenAsync("/admin/sign-in/code");
        using HttpResponseMessage again = await second.Type("code", codes[0]).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
    }

    [Fact]
    public async Task Turning_it_off_asks_for_the_password()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        using StaffBrowser browser = await site.SignInAsync(user.Email!);
        await TurnOnAsync(browser);
        await browser.OpenAsync("/admin/account");
        using (HttpResponseMessage refused = await browser.PostAsync("/admin/account/second-factor/off", ("confirmPassword", "không phải"))) Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.True((await site.FindAsync(user.Key))!.TwoFactorEnabled);
        using (HttpResponseMessage done = await browser.PostAsync("/admin/account/second-factor/off", ("confirmPassword", BackofficeSite.Password))) Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.False((await site.FindAsync(user.Key))!.TwoFactorEnabled);
    }

    [Fact]
    public async Task The_page_for_a_code_is_for_those_who_know_the_password()
    {
        using StaffBrowser browser = site.OpenBrowser();
        using HttpResponseMessage answer = await browser.GoAsync("/admin/sign-in/code");
        Assert.Equal("/admin/sign-in", answer.Headers.Location!.ToString());
    }

    private async Task<(string Key, string[] RecoveryCodes)> TurnOnAsync(StaffUser user)
    {
        using StaffBrowser browser = await site.SignInAsync(user.Email!);
        return await TurnOnAsync(browser);
    }

    private static async Task<(string Key, string[] RecoveryCodes)> TurnOnAsync(StaffBrowser browser)
    {
        await browser.OpenAsync("/admin/account/second-factor");
        Assert.NotNull(browser.Page.QuerySelector(".qr svg path, .qr svg rect"));
        string key = browser.Words("code");
        using HttpResponseMessage done = await browser.Type("code", Totp.CodeOf(key)).SubmitAsync();
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        return (key, [.. browser.Page.QuerySelectorAll(".codes code").Select(e => e.TextContent)]);
    }

    private static async Task AskedForCodeAsync(StaffBrowser browser, StaffUser user)
    {
        using HttpResponseMessage answer = await browser.TrySignInAsync(user.Email!, BackofficeSite.Password);
        Assert.StartsWith("/admin/sign-in/code", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
