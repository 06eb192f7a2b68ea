using Microsoft.Playwright;

namespace OcopSite.Browser.Tests.Backoffice;

[Collection(BrowserCollection.Name)]
public sealed class PasskeyTests(SiteInBrowser site)
{
    [Fact]
    public async Task A_passkey_is_added_signs_in_and_is_taken_away()
    {
        IPage page = await site.OpenAdminAsync("/admin/sign-in");
        await AddAuthenticatorAsync(page);
        await page.SignInAsync();

        await page.FillAsync("#passkeyName", "Điện thoại thử");
        await page.ClickAsync("form[data-passkey] button");
        await page.WaitForURLAsync("**/admin/account?done=passkeyAdded");
        await Assertions.Expect(page.GetByText("Điện thoại thử")).ToBeVisibleAsync();

        await page.ClickAsync(".bar form button");
        await page.WaitForURLAsync("**/admin/sign-in?done=signedOut");
        await page.GotoAsync("/admin/sign-in?return=/admin/account");
        await page.ClickAsync("form[data-passkey] button");
        await page.WaitForURLAsync("**/admin/account");

        await page.ClickAsync("form[action$='/passkeys/remove'] button");
        await page.WaitForURLAsync("**/admin/account?done=passkeyRemoved");
        await page.ClickAsync(".bar form button");
        await page.ClickAsync("form[data-passkey] button");
        await Assertions.Expect(page.Locator("form[data-passkey] [role=alert]")).ToContainTextAsync("Chưa dùng được khóa truy cập");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_browser_that_knows_no_passkeys_is_not_offered_any()
    {
        IPage page = await site.OpenAdminAsync("about:blank");
        await page.AddInitScriptAsync("delete window.PublicKeyCredential;");
        await page.GotoAsync("/admin/sign-in");
        await Assertions.Expect(page.Locator("form[data-passkey]")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        ICDPSession devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
