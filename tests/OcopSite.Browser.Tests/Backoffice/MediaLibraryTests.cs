using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OcopSite.Browser.Tests.Backoffice;

[Collection(BrowserCollection.Name)]
public sealed partial class MediaLibraryTests(SiteInBrowser site)
{
    private static readonly AxeRunOptions Rules = new() { Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } } };

    // A picture of its own each time, so that it is in the library under no other name.
    private const string PictureAndDrawing = """
        async () => {
          const canvas = new OffscreenCanvas(400, 300);
          const context = canvas.getContext('2d');
          for (let x = 0; x < 400; x += 10) { context.fillStyle = `hsl(${Math.random() * 360} 60% 50%)`; context.fillRect(x, 0, 10, 300); }
          const files = new DataTransfer();
          files.items.add(new File([await canvas.convertToBlob()], 'Chợ phiên.png', { type: 'image/png' }));
          files.items.add(new File(['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], 'hinh.svg', { type: 'image/png' }));
          window.progressSeen = 0;
          new MutationObserver(changes => changes.forEach(c => c.addedNodes.forEach(n => { if (n.localName === 'progress') window.progressSeen++; })))
            .observe(document.querySelector('[data-upload-list]'), { childList: true, subtree: true });
          return files;
        }
        """;

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Files_are_dropped_each_shows_its_progress_and_its_outcome_and_keys_move_the_focal_point(int width, ColorScheme scheme)
    {
        IPage page = await site.OpenAdminAsync("/admin/sign-in", width, scheme);
        await page.SignInAsync();
        await page.GotoAsync("/admin/media");
        IJSHandle files = await page.EvaluateHandleAsync(PictureAndDrawing);
        await page.DispatchEventAsync("[data-upload]", "drop", new { dataTransfer = files });
        ILocator rows = page.Locator("[data-upload-list] li");
        await Assertions.Expect(rows.Nth(0).Locator("a")).ToContainTextAsync("Chợ phiên");
        await Assertions.Expect(rows.Nth(1).Locator(".field__error")).ToContainTextAsync("SVG");
        Assert.Equal(2, await page.EvaluateAsync<int>("() => window.progressSeen"));
        await EnsureAccessibleAsync(page);

        await rows.Nth(0).Locator("a").ClickAsync();
        // Keys pressed before the module of the page has come are nobody's.
        await page.WaitForURLAsync(ItemPage());
        ILocator point = page.Locator("[data-focal-point]");
        await point.FocusAsync();
        for (int i = 0; i < 3; i++) await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Shift+ArrowDown");
        await Assertions.Expect(point).ToHaveAttributeAsync("aria-label", "Điểm chính: 53 % từ trái, 60 % từ trên");
        await EnsureAccessibleAsync(page);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lưu", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".note--good")).ToContainTextAsync("Đã lưu");
        await Assertions.Expect(page.Locator("[name='focus.x']")).ToHaveValueAsync("53");
        await Assertions.Expect(page.Locator("[name='focus.y']")).ToHaveValueAsync("60");
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"), "The page is wider than the window.");
    }

    [GeneratedRegex("/admin/media/[0-9a-f-]{36}")]
    private static partial Regex ItemPage();

    private static async Task EnsureAccessibleAsync(IPage page)
        => Assert.Equal("", string.Join('\n', (await page.RunAxe(Rules)).Violations.Select(PageTypeTests.Describe)));
}
