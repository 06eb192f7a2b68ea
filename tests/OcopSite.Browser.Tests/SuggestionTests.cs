using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OcopSite.Browser.Tests;

[Collection(BrowserCollection.Name)]
public sealed partial class SuggestionTests(SiteInBrowser site)
{
    private const int Desktop = 1280;

    [Fact]
    public async Task The_keyboard_walks_through_suggestions_and_opens_one()
    {
        (IPage page, ILocator input, ILocator options) = await TypeAsync("/", "nuoc ma");
        Assert.Equal("true", await input.GetAttributeAsync("aria-expanded"));
        Assert.Null(await input.GetAttributeAsync("aria-activedescendant"));
        Assert.Matches(@"^Có \d+ gợi ý\.", await page.InnerTextAsync("#q-header ~ [role=status]"));

        await input.PressAsync("ArrowUp");
        Assert.Equal("true", await options.Last.GetAttributeAsync("aria-selected"));
        await input.PressAsync("ArrowDown");
        Assert.Null(await input.GetAttributeAsync("aria-activedescendant"));
        await input.PressAsync("ArrowDown");
        Assert.Equal(await options.First.GetAttributeAsync("id"), await input.GetAttributeAsync("aria-activedescendant"));
        string name = await options.First.InnerTextAsync();
        await input.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(name);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_was_typed_is_marked_and_names_in_Vietnamese_say_so()
    {
        (IPage page, _, ILocator options) = await TypeAsync("/en/", "nuoc ma");
        Assert.Equal(["Nước", "mắ"], (await options.First.Locator("mark").AllInnerTextsAsync()).Select(t => char.ToUpperInvariant(t[0]) == 'N' ? "Nước" : t));
        Assert.Equal("vi", await options.First.GetAttributeAsync("lang"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Escape_and_leaving_close_the_list_and_Enter_alone_searches()
    {
        (IPage page, ILocator input, ILocator options) = await TypeAsync("/", "rong nh");
        await input.PressAsync("Escape");
        await Assertions.Expect(options.First).ToBeHiddenAsync();
        Assert.Equal("false", await input.GetAttributeAsync("aria-expanded"));
        Assert.Equal("rong nh", await input.InputValueAsync());

        await input.PressAsync("ArrowDown");
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        await input.PressAsync("Tab");
        await Assertions.Expect(options.First).ToBeHiddenAsync();

        await input.FocusAsync();
        await input.PressAsync("Enter");
        await page.WaitForURLAsync("**/tim-kiem/?q=rong+nh");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task One_letter_is_enough_and_keys_within_the_text_lead_back_to_it()
    {
        (IPage page, ILocator input, ILocator options) = await TypeAsync("/", "r");
        string status = await page.InnerTextAsync("#q-header ~ [role=status]");
        Assert.Contains($" {await options.CountAsync()} ", status, StringComparison.Ordinal);
        foreach (string key in new[] { "Home", "End", "ArrowLeft", "ArrowRight" })
        {
            await input.PressAsync("ArrowDown");
            Assert.NotNull(await input.GetAttributeAsync("aria-activedescendant"));
            await input.PressAsync(key);
            Assert.Null(await input.GetAttributeAsync("aria-activedescendant"));
            await Assertions.Expect(options.First).ToBeVisibleAsync();
        }

        await input.PressAsync("Alt+ArrowUp");
        await Assertions.Expect(options.First).ToBeHiddenAsync();
        await input.PressAsync("Alt+ArrowDown");
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        Assert.Null(await input.GetAttributeAsync("aria-activedescendant"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Words_that_names_share_stand_below_them_and_are_searched_for()
    {
        (IPage page, ILocator input, ILocator options) = await TypeAsync("/", "ruou");
        await Assertions.Expect(options.First).Not.ToHaveTextAsync(Phrase());
        await Assertions.Expect(options.Last).ToHaveTextAsync(Phrase());
        await input.PressAsync("ArrowUp");
        await input.PressAsync("Enter");
        await page.WaitForURLAsync("**/tim-kiem/?q=R*");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Phrase());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Keys_of_an_input_method_are_left_alone()
    {
        (IPage page, ILocator input, _) = await TypeAsync("/", "rong nh");
        bool wasLeft = await input.EvaluateAsync<bool>("i => i.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, cancelable: true, bubbles: true }))");
        Assert.True(wasLeft);
        Assert.Null(await input.GetAttributeAsync("aria-activedescendant"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_click_opens_a_suggestion_and_the_open_list_has_no_accessibility_violation()
    {
        (IPage page, _, ILocator options) = await TypeAsync("/", "rong nh");
        AxeResult result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(v => v.Id));
        string name = await options.Nth(1).InnerTextAsync();
        await options.Nth(1).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(name);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Text_that_nothing_goes_on_from_is_said_to_have_no_suggestion()
    {
        IPage page = await site.OpenAsync("/en/", Desktop);
        await page.Locator("#q-header").PressSequentiallyAsync("<b>zzzz");
        await Assertions.Expect(page.Locator("#q-header ~ [role=status]")).ToHaveTextAsync("No suggestions.");
        await Assertions.Expect(page.Locator("#q-header-list")).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [GeneratedRegex("^Tìm “Rượu.*”$")]
    private static partial Regex Phrase();

    private async Task<(IPage Page, ILocator Input, ILocator Options)> TypeAsync(string path, string text)
    {
        IPage page = await site.OpenAsync(path, Desktop);
        ILocator input = page.Locator("#q-header");
        await input.PressSequentiallyAsync(text);
        ILocator options = page.Locator("#q-header-list [role=option]");
        await Assertions.Expect(options.First).ToBeVisibleAsync();
        // The answer to the whole of the text, not to its beginning.
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return (page, input, options);
    }
}
