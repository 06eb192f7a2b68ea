using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OcopSite.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed class MapTests(SiteInBrowser site)
{
    private const int Desktop = 1280;
    private const string Whole = "0 0 300 200";

    [Theory]
    [InlineData("/diem-den/?view=map")]
    [InlineData("/en/products/?view=map")]
    public async Task Marker_and_entry_light_up_together(string path)
    {
        IPage page = await site.OpenAsync(path, Desktop);
        await Assertions.Expect(page.Locator(".map__buttons button")).ToHaveCountAsync(3);
        ILocator entry = page.Locator(".map-list > li").First, marker = page.Locator(".map__marker").First;

        await entry.Locator("a").First.FocusAsync();
        await Assertions.Expect(marker).ToHaveClassAsync("map__marker lit");
        await marker.FocusAsync();
        await Assertions.Expect(entry).ToHaveClassAsync("lit");
        await page.Locator(".map__buttons button").First.FocusAsync();
        await Assertions.Expect(entry).Not.ToHaveClassAsync("lit");
        await marker.HoverAsync();
        await Assertions.Expect(entry).ToHaveClassAsync("lit");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/diem-den/?view=map", "Phóng to", "Thu nhỏ", "Xem toàn bản đồ")]
    [InlineData("/en/places/?view=map", "Zoom in", "Zoom out", "Show the whole map")]
    public async Task Buttons_and_keys_bring_the_map_nearer_and_back(string path, string nearer, string further, string whole)
    {
        IPage page = await site.OpenAsync(path, Desktop);
        ILocator ground = page.Locator(".map__drawing > svg").First;
        await page.GetByRole(AriaRole.Button, new() { Name = nearer }).ClickAsync();
        await Assertions.Expect(ground).ToHaveAttributeAsync("viewBox", "75 50 150 100");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(ground).ToHaveAttributeAsync("viewBox", "105 50 150 100");
        await page.Keyboard.PressAsync("+");
        await Assertions.Expect(ground).ToHaveAttributeAsync("viewBox", "142.5 75 75 50");
        await page.GetByRole(AriaRole.Button, new() { Name = further }).ClickAsync();
        await page.Keyboard.PressAsync("0");
        await Assertions.Expect(ground).ToHaveAttributeAsync("viewBox", Whole);
        await page.Keyboard.PressAsync("+");
        await page.GetByRole(AriaRole.Button, new() { Name = whole }).ClickAsync();
        await Assertions.Expect(ground).ToHaveAttributeAsync("viewBox", Whole);
        AxeResult result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(PageTypeTests.Describe));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_marker_that_is_out_of_sight_comes_into_it_when_it_has_the_focus()
    {
        IPage page = await site.OpenAsync("/diem-den/?view=map", Desktop);
        ILocator nearer = page.GetByRole(AriaRole.Button, new() { Name = "Phóng to" });
        for (int i = 0; i < 3; i++) await nearer.ClickAsync();
        ILocator last = page.Locator(".map__marker").Last;
        Assert.False(await IsInsideAsync(page, last));
        await last.FocusAsync();
        Assert.True(await IsInsideAsync(page, last));
        await page.Context.CloseAsync();
    }

    private static async Task<bool> IsInsideAsync(IPage page, ILocator marker)
    {
        LocatorBoundingBoxResult map = (await page.Locator(".map__drawing").BoundingBoxAsync())!, box = (await marker.BoundingBoxAsync())!;
        double x = box.X + (box.Width / 2), y = box.Y + (box.Height / 2);
        return x >= map.X && x <= map.X + map.Width && y >= map.Y && y <= map.Y + map.Height;
    }
}
