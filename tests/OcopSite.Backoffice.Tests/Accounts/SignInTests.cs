using System.Net;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;

namespace OcopSite.Backoffice.Tests.Accounts;

[Collection(BackofficeTests.Name)]
public sealed class SignInTests(BackofficeSite site)
{
    [Theory]
    [InlineData("/admin", "/admin/sign-in")]
    [InlineData("/admin/", "/admin/sign-in?return=%2Fadmin%2F")]
    [InlineData("/admin/anything?page=2", "/admin/sign-in?return=%2Fadmin%2Fanything%3Fpage%3D2")]
    public async Task Who_is_not_signed_in_is_sent_to_the_page_for_it(string path, string target)
    {
        using StaffBrowser browser = site.OpenBrowser();
        using HttpResponseMessage answer = await browser.GoAsync(path);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith(target, answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_is_told_instead_so_that_its_page_keeps_what_was_typed()
    {
        using StaffBrowser browser = site.OpenBrowser();
        browser.IsScript = true;
        using HttpResponseMessage answer = await browser.GoAsync("/admin/anything");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_first_administrator_of_the_settings_signs_in_and_out()
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        using (HttpResponseMessage missing = await browser.GoAsync("/admin/no-such-page")) Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal("quantri", browser.Words(".bar a[href='/admin/account']"));
        string[] cookies = [.. browser.Cookies.GetAllCookies().Select(c => $"{c.Name}={c.Value}")];

        using (HttpResponseMessage signedOut = await browser.SubmitAsync(".bar form")) Assert.Equal("/admin/sign-in?done=signedOut", signedOut.Headers.Location!.ToString());
        using HttpResponseMessage after = await browser.GoAsync("/admin/no-such-page");
        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);

        // A copy of the cookie is worth nothing either.
        using StaffBrowser copy = site.OpenBrowser();
        foreach (string cookie in cookies) copy.Cookies.SetCookies(new Uri("http://localhost/admin"), cookie);
        using HttpResponseMessage copied = await copy.GoAsync("/admin/no-such-page");
        Assert.Equal(HttpStatusCode.Redirect, copied.StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_for_the_back_office_alone_and_out_of_reach_of_scripts()
    {
        using StaffBrowser browser = site.OpenBrowser();
        using HttpResponseMessage answer = await browser.TrySignInAsync(BackofficeSite.AdministratorEmail, BackofficeSite.Password);
        string cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("ocop-staff=", StringComparison.Ordinal));
        Assert.Contains("path=/admin", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/admin/media?page=2", "/admin/media?page=2")]
    [InlineData("https://evil.example/", "/admin")]
    [InlineData("//evil.example/admin", "/admin")]
    [InlineData("/admin\\..\\..", "/admin")]
    [InlineData("/administrator", "/admin")]
    [InlineData("/admin/sign-in?return=/admin", "/admin")]
    public async Task After_signing_in_one_goes_where_one_wanted_to_within_the_back_office(string wanted, string target)
    {
        using StaffBrowser browser = site.OpenBrowser();
        await browser.OpenAsync("/admin/sign-in?return=" + Uri.EscapeDataString(wanted));
        using HttpResponseMessage answer = await browser.Type("email", BackofficeSite.AdministratorEmail).Type("password", BackofficeSite.Password).SubmitAsync();
        Assert.Equal(target, answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData(BackofficeSite.AdministratorEmail, "không phải mật khẩu")]
    [InlineData("khongco@example.vn", BackofficeSite.Password)]
    [InlineData("", "")]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer(string email, string password)
    {
        using StaffBrowser browser = site.OpenBrowser();
        using HttpResponseMessage answer = await browser.TrySignInAsync(email, password);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("Email hoặc mật khẩu chưa đúng.", browser.Words("#form-error"), StringComparison.Ordinal);
        Assert.Equal(email, browser.Page.QuerySelector("#email")!.GetAttribute("value") ?? "");
        Assert.True(string.IsNullOrEmpty(browser.Page.QuerySelector("#password")!.GetAttribute("value")));
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_does_not_help_for_a_while()
    {
        var user = await site.AddPersonAsync(StaffRole.Editor);
        using StaffBrowser browser = site.OpenBrowser();
        for (int i = 0; i < 5; i++)
            using (await browser.TrySignInAsync(user.Email!, "sai rồi nhé")) { }
        using (HttpResponseMessage locked = await browser.TrySignInAsync(user.Email!, BackofficeSite.Password)) Assert.Equal(HttpStatusCode.BadRequest, locked.StatusCode);
        Assert.StartsWith("Email hoặc mật khẩu chưa đúng.", browser.Words("#form-error"), StringComparison.Ordinal);

        await site.WithUsersAsync(async users => await users.SetLockoutEndDateAsync((await users.FindByEmailAsync(user.Email!))!, DateTimeOffset.UtcNow.AddSeconds(-1)));
        using HttpResponseMessage later = await browser.TrySignInAsync(user.Email!, BackofficeSite.Password);
        Assert.Equal(HttpStatusCode.SeeOther, later.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using StaffBrowser browser = site.OpenBrowser();
        await browser.OpenAsync("/admin/sign-in");
        browser.Page.QuerySelector("[name=__RequestVerificationToken]")!.SetAttribute("value", "x");
        using HttpResponseMessage answer = await browser.Type("email", BackofficeSite.AdministratorEmail).Type("password", BackofficeSite.Password).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Trang đã mở quá lâu", browser.Words("h1"));
    }

    [Fact]
    public async Task The_page_for_signing_in_speaks_English_too()
    {
        using StaffBrowser browser = site.OpenBrowser();
        await browser.OpenAsync("/admin/sign-in?return=%2Fadmin%2Fmedia");
        using (HttpResponseMessage chosen = await browser.PostAsync("/admin/language", ("language", "en-US"), ("return", "/admin/sign-in?return=%2Fadmin%2Fmedia")))
            Assert.Equal("/admin/sign-in?return=%2Fadmin%2Fmedia", chosen.Headers.Location!.ToString());
        await browser.OpenAsync("/admin/sign-in");
        Assert.Equal("Sign in", browser.Words("h1"));
        Assert.Equal("en", browser.Page.DocumentElement.GetAttribute("lang"));
    }
}
