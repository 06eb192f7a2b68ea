using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OcopSite.Browser.Tests;

/// <summary>The forms in a real browser: after a mistake, and without a mouse.</summary>
[Collection(BrowserCollection.Name)]
public sealed class InquiryTests(SiteInBrowser site)
{
    private const int OldPhone = 320;

    [Theory]
    [InlineData("/ket-noi-giao-thuong/", ColorScheme.Light)]
    [InlineData("/ket-noi-giao-thuong/", ColorScheme.Dark)]
    [InlineData("/en/contact/", ColorScheme.Light)]
    [InlineData("/en/contact/", ColorScheme.Dark)]
    public async Task After_a_mistake_the_summary_has_the_focus_and_the_page_stays_accessible(string path, ColorScheme scheme)
    {
        IPage page = await site.OpenAsync(path, OldPhone, scheme);
        await page.ClickAsync(".form button[type=submit]");
        await page.WaitForSelectorAsync(".error-summary:focus");

        AxeResult result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join("; ", result.Violations.Select(PageTypeTests.Describe)));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= OldPhone);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_message_can_be_mended_and_sent_with_the_keyboard_alone()
    {
        IPage page = await site.OpenAsync("/ket-noi-giao-thuong/", OldPhone);
        await TabToAsync(page, ".form button");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".error-summary:focus");

        // From the summary to the first field that is wrong, and on from there.
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#name:focus");
        await page.Keyboard.TypeAsync("Người thử bàn phím");
        await TabToAsync(page, "#phone");
        await page.Keyboard.TypeAsync("0000 000 000");
        await TabToAsync(page, "#kind");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "#message");
        await page.Keyboard.TypeAsync("Gửi bằng bàn phím.");
        await TabToAsync(page, "#consent");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");

        IElementHandle receipt = (await page.WaitForSelectorAsync(".receipt__number"))!;
        Assert.StartsWith("BT-", await receipt.InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (int i = 0; i < 60; i++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{selector} is not reached with the keyboard.");
    }
}
