using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OcopSite.Content;

namespace OcopSite.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class GalleryTests(SiteInBrowser site)
{
    private const int Phone = 390;
    private const int Desktop = 1280;

    [Theory]
    [InlineData(Phone)]
    [InlineData(Desktop)]
    public async Task Without_scripts_every_picture_is_reached_by_its_number_and_says_what_it_is(int width)
    {
        await using IBrowserContext context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address,
            JavaScriptEnabled = false,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(AddressOf(Cultures.Vietnamese));
        ILocator pictures = page.Locator(".gallery__strip > li");
        Assert.True(await pictures.CountAsync() >= 3);
        for (int i = await pictures.CountAsync() - 1; i >= 0; i--)
        {
            await page.Locator(".gallery__numbers a").Nth(i).ClickAsync();
            await Assertions.Expect(pictures.Nth(i)).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 0.9f });
            await Assertions.Expect(pictures.Nth(i).Locator("figcaption")).ToContainTextAsync("Tranh minh họa");
            await Assertions.Expect(pictures.Nth(i).Locator("figcaption [aria-hidden]")).Not.ToBeEmptyAsync();
        }

        Assert.Equal(0, await page.Locator(".gallery button").CountAsync());
    }

    [Fact]
    public async Task Buttons_work_by_keyboard_and_the_picture_that_is_shown_is_announced()
    {
        IPage page = await site.OpenAsync(AddressOf(Cultures.English), Desktop);
        ILocator status = page.Locator(".gallery [role=status]");
        int count = await page.Locator(".gallery__strip > li").CountAsync();
        await Assertions.Expect(status).ToHaveTextAsync($"Picture 1 of {count}");

        await page.GetByRole(AriaRole.Button, new() { Name = "Next picture" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await ShowsAsync(page, 2, count);
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Space");
        await ShowsAsync(page, 1, count);
        await page.Keyboard.PressAsync("Space");
        await ShowsAsync(page, count, count);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Arrow_keys_step_through_the_strip_and_numbers_leave_the_page_where_it_is()
    {
        IPage page = await site.OpenAsync(AddressOf(Cultures.English), Phone);
        int count = await page.Locator(".gallery__strip > li").CountAsync();
        await page.Locator(".gallery__strip").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await ShowsAsync(page, 2, count);
        await page.Keyboard.PressAsync("End");
        await ShowsAsync(page, count, count);
        await page.Keyboard.PressAsync("ArrowRight");
        await ShowsAsync(page, count, count);

        await page.Locator(".gallery__numbers a").First.ScrollIntoViewIfNeededAsync();
        double top = await page.EvaluateAsync<double>("scrollY");
        await page.Locator(".gallery__numbers a").First.ClickAsync();
        await ShowsAsync(page, 1, count);
        Assert.Equal(top, await page.EvaluateAsync<double>("scrollY"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(Cultures.Vietnamese, ColorScheme.Light)]
    [InlineData(Cultures.English, ColorScheme.Dark)]
    public async Task A_gallery_moves_nothing_when_its_buttons_come_and_has_no_accessibility_violation(string culture, ColorScheme scheme)
    {
        IPage page = await site.OpenAsync("about:blank", Phone, scheme);
        await page.AddInitScriptAsync("""
            window.shifted = 0;
            new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shifted += entry.value; }).observe({ type: 'layout-shift', buffered: true });
            """);
        await page.GotoAsync(AddressOf(culture), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Locator(".gallery button")).ToHaveCountAsync(2);
        Assert.InRange(await page.EvaluateAsync<double>("shifted"), 0, 0.02);
        AxeResult result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(PageTypeTests.Describe));
        await page.Context.CloseAsync();
    }

    private static async Task ShowsAsync(IPage page, int number, int count)
    {
        await Assertions.Expect(page.Locator(".gallery [role=status]")).ToHaveTextAsync($"Picture {number} of {count}");
        await Assertions.Expect(page.Locator(".gallery__strip > li").Nth(number - 1)).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 0.9f });
    }

    private string AddressOf(string culture) => site.Snapshot.In(culture).Products.First(p => p.Images.Count > 2).Url;
}
