using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OcopSite.Browser.Tests.Backoffice;

/// <summary>The pages of accounts with axe, in both languages and colour schemes, on a telephone and on a desk.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccountPageTests(SiteInBrowser site)
{
    private static readonly string[] Open = ["/admin/sign-in", "/admin/forgotten", "/admin/welcome?token=none"];
    private static readonly string[] SignedIn = ["/admin/account", "/admin/account/second-factor", "/admin/users", "/admin/users/invite", "/admin/no-such-page"];

    [Theory]
    [InlineData(390, ColorScheme.Light, "vi-VN")]
    [InlineData(390, ColorScheme.Dark, "en-US")]
    [InlineData(1280, ColorScheme.Dark, "vi-VN")]
    [InlineData(1280, ColorScheme.Light, "en-US")]
    public async Task Every_page_is_accessible_and_fits(int width, ColorScheme scheme, string culture)
    {
        IPage page = await site.OpenAdminAsync("/admin/sign-in", width, scheme);
        if (culture == "en-US") await page.ClickAsync("button[name=language]");
        foreach (string path in Open) await CheckAsync(page, path, width, culture);

        await page.SignInAsync();
        await page.SelectOptionAsync("#language", culture);
        await page.ClickAsync("form[action='/admin/account'] button");
        await page.WaitForURLAsync("**/admin/account?done=saved");
        foreach (string path in SignedIn) await CheckAsync(page, path, width, culture);
        await page.GotoAsync("/admin/users");
        await CheckAsync(page, (await page.GetAttributeAsync(".people a", "href"))!, width, culture);

        await page.GotoAsync("/admin/users/invite");
        await page.ClickAsync("main form button");
        await CheckAsync(page, path: null, width, culture);
        await page.GotoAsync("/admin/account");
        await page.SelectOptionAsync("#language", "vi-VN");
        await page.ClickAsync("form[action='/admin/account'] button");
        await page.Context.CloseAsync();
    }

    private static async Task CheckAsync(IPage page, string? path, int width, string culture)
    {
        if (path is not null) await page.GotoAsync(path);
        AxeResult result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, $"{page.Url}: {string.Join("; ", result.Violations.Select(PageTypeTests.Describe))}");
        Assert.Equal(culture[..2], await page.GetAttributeAsync("html", "lang"));
        Assert.DoesNotContain("⟦", await page.ContentAsync(), StringComparison.Ordinal);
        int wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(wide <= width, $"{page.Url} is {wide} px wide on {width}");
    }
}
