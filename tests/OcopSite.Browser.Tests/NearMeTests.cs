using Microsoft.Playwright;

namespace OcopSite.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class NearMeTests(SiteInBrowser site)
{
    [Fact]
    public async Task The_button_asks_where_the_visitor_is_and_the_address_says_it_to_a_kilometre()
    {
        await using IBrowserContext context = await OpenAsync(["geolocation"]);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/tim-kiem/?q=cho");
        await page.ClickAsync(".near-me button");
        await page.WaitForURLAsync("**/tim-kiem/?q=cho&near=10.99%2C108.26");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Tìm “cho” gần bạn");
        await Assertions.Expect(page.Locator(".row__kind").First).ToContainTextAsync("cách ");
    }

    [Fact]
    public async Task Who_does_not_tell_is_shown_another_way()
    {
        await using IBrowserContext context = await OpenAsync([]);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/en/places/");
        await page.ClickAsync(".near-me button");
        await Assertions.Expect(page.Locator(".near-me [role=status]")).ToContainTextAsync("choose a locality");
    }

    private Task<IBrowserContext> OpenAsync(string[] permissions) => site.Browser.NewContextAsync(new BrowserNewContextOptions
    {
        BaseURL = site.Address,
        Geolocation = new Geolocation { Latitude = 10.98765f, Longitude = 108.26123f },
        Permissions = permissions,
    });
}
