using Microsoft.Playwright;

namespace OcopSite.Browser.Tests.Backoffice;

/// <summary>The back office as the administrator of the tests sees it.</summary>
internal static class StaffPages
{
    public const string Email = "quantri@example.vn";
    public const string Password = "một câu rất dễ nhớ";

    /// <summary>A browser of its own with nobody signed in. By name: passkeys belong to names, not to numbers.</summary>
    public static async Task<IPage> OpenAdminAsync(this SiteInBrowser site, string path, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        IBrowserContext context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal),
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public static async Task SignInAsync(this IPage page)
    {
        await page.GotoAsync("/admin/sign-in?return=/admin/account");
        await page.FillAsync("#email", Email);
        await page.FillAsync("#password", Password);
        await page.Keyboard.PressAsync("Enter");
        // The address of the form ends like the one it leads to.
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/admin/account");
    }
}
