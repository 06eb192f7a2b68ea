using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Engine.Users;
using OcopSite.Engine.Users.Storage;

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
        using (HttpResponseMessage done = await browser.Type("code", Totp.CodeOf(key, steps: 1)).SubmitAsync()) Assert.Equal("/admin", done.Headers.Location!.ToString());
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
    public async Task A_code_that_was_seen_over_a_shoulder_is_worth_nothing()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        (string key, _) = await TurnOnAsync(user);
        using StaffBrowser first = site.OpenBrowser(), second = site.OpenBrowser();
        foreach (StaffBrowser browser in new[] { first, second })
        {
            await AskedForCodeAsync(browser, user);
            await browser.OpenAsync("/admin/sign-in/code");
        }

        string code = Totp.CodeOf(key, steps: 1);
        using (HttpResponseMessage taken = await first.Type("code", code).SubmitAsync()) Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        using (HttpResponseMessage again = await second.Type("code", $"0{code}").SubmitAsync()) Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        using (HttpResponseMessage next = await second.Type("code", Totp.CodeOf(key, steps: 2)).SubmitAsync()) Assert.Equal(HttpStatusCode.SeeOther, next.StatusCode);
    }

    [Fact]
    public async Task Who_reads_the_database_finds_neither_the_key_nor_the_recovery_codes()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        (string key, string[] codes) = await TurnOnAsync(user);
        string kept = string.Join('\n', (await TokensAsync(user)).Select(t => t.Value));
        Assert.DoesNotContain(key.Replace(" ", "", StringComparison.Ordinal), kept, StringComparison.OrdinalIgnoreCase);
        Assert.All(codes, code => Assert.DoesNotContain(code, kept, StringComparison.OrdinalIgnoreCase));
        foreach (string hash in (await TokensAsync(user)).Single(t => t.Name == "RecoveryCodes").Value!.Split(';'))
        {
            using StaffBrowser thief = site.OpenBrowser();
            await AskedForCodeAsync(thief, user);
            await thief.OpenAsync("/admin/sign-in/code");
            using HttpResponseMessage refused = await thief.Type("code", hash).SubmitAsync();
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            break;
        }
    }

    [Fact]
    public async Task What_was_kept_in_the_clear_before_still_signs_in()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        (string key, string[] codes) = await TurnOnAsync(user);
        await TokensAsync(user, token => token.Value = token.Name switch
        {
            "AuthenticatorKey" => key.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(),
            "RecoveryCodes" => string.Join(';', codes),
            _ => token.Value,
        });
        foreach (string code in new[] { Totp.CodeOf(key, steps: 1), codes[3] })
        {
            using StaffBrowser browser = site.OpenBrowser();
            await AskedForCodeAsync(browser, user);
            await browser.OpenAsync("/admin/sign-in/code");
            using HttpResponseMessage taken = await browser.Type("code", code).SubmitAsync();
            Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        }

        // With the first that is used, the others are hashed.
        Assert.DoesNotContain(codes[4], (await TokensAsync(user)).Single(t => t.Name == "RecoveryCodes").Value!, StringComparison.Ordinal);
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

    /// <summary>What the database keeps of a user beside the password.</summary>
    private async Task<IReadOnlyList<IdentityUserToken<int>>> TokensAsync(StaffUser user, Action<IdentityUserToken<int>>? change = null)
    {
        await using AsyncServiceScope scope = site.Services.CreateAsyncScope();
        UserDb db = scope.ServiceProvider.GetRequiredService<UserDb>();
        IdentityUserToken<int>[] tokens = [.. db.UserTokens.Where(t => t.UserId == user.Id)];
        if (change is not null) Array.ForEach(tokens, change);
        await db.SaveChangesAsync();
        return tokens;
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
