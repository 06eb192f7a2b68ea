using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OcopSite.Content;

namespace OcopSite.Browser.Tests.Backoffice;

/// <summary>An ended sign-in, a lost connection or a restarted server loses nothing that was typed.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class WorkingCopyTests(SiteInBrowser site)
{
    private const string Summary = "#f-summary-vi-VN";
    private const string Kept = "[data-kept]";

    private static readonly string Document = $"/admin/documents/{ContentKeys.Of("product", "rong-nho-tuoi-hai-nam")}";

    [Fact]
    public async Task What_is_typed_is_there_after_the_page_was_left()
    {
        IPage page = await OpenAsync();
        await page.FillAsync(Summary, "Gõ rồi bỏ đi");
        await Assertions.Expect(page.Locator(Kept)).ToHaveTextAsync(KeptAt());
        await page.GotoAsync("/admin");
        await Assertions.Expect(page.Locator($"[aria-labelledby=unsaved] a[href='{Document}']")).ToBeVisibleAsync();
        await page.GotoAsync(Document);
        await Assertions.Expect(page.Locator(Summary)).ToHaveValueAsync("Gõ rồi bỏ đi");
        await DiscardAsync(page);
    }

    [Fact]
    public async Task A_lost_connection_loses_nothing()
    {
        IPage page = await OpenAsync();
        await page.Context.SetOfflineAsync(true);
        await page.FillAsync(Summary, "Gõ khi mất mạng");
        await Assertions.Expect(page.Locator(Kept)).ToContainTextAsync("Mất kết nối");
        await page.ClickAsync("button[name=then][value='']");
        await Assertions.Expect(page.Locator(Summary)).ToHaveValueAsync("Gõ khi mất mạng");

        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator(Kept)).ToHaveTextAsync(KeptAt());
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(Summary)).ToHaveValueAsync("Gõ khi mất mạng");
        await DiscardAsync(page);
    }

    [Fact]
    public async Task What_was_typed_without_a_connection_is_there_after_the_tab_was_closed()
    {
        IPage page = await OpenAsync();
        await page.Context.SetOfflineAsync(true);
        await page.FillAsync(Summary, "Gõ rồi đóng thẻ");
        await Assertions.Expect(page.Locator(Kept)).ToContainTextAsync("Mất kết nối");
        await page.CloseAsync();

        await page.Context.SetOfflineAsync(false);
        IPage again = await page.Context.NewPageAsync();
        await again.GotoAsync(Document);
        await Assertions.Expect(again.Locator(Summary)).ToHaveValueAsync("Gõ rồi đóng thẻ");
        await DiscardAsync(again);
    }

    [Fact]
    public async Task An_ended_sign_in_loses_nothing()
    {
        IPage page = await OpenAsync();
        await page.Context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { Name = "ocop-staff" });
        await page.FillAsync(Summary, "Gõ khi phiên đã hết");
        await Assertions.Expect(page.Locator($"{Kept} a")).ToBeVisibleAsync();
        await page.ClickAsync("button[name=then][value='']");
        await Assertions.Expect(page.Locator(Summary)).ToHaveValueAsync("Gõ khi phiên đã hết");

        IPage other = await page.RunAndWaitForPopupAsync(() => page.ClickAsync($"{Kept} a"));
        await other.SignInAsync();
        await Assertions.Expect(page.Locator(Kept)).ToHaveTextAsync(KeptAt());
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(Summary)).ToHaveValueAsync("Gõ khi phiên đã hết");
        await DiscardAsync(page);
    }

    [Fact]
    public async Task A_restarted_server_loses_nothing()
    {
        IPage page = await OpenAsync();
        await site.RestartAsync(async () =>
        {
            await page.FillAsync(Summary, "Gõ khi máy chủ dừng");
            await Assertions.Expect(page.Locator(Kept)).ToContainTextAsync("Mất kết nối");
        });
        await Assertions.Expect(page.Locator(Kept)).ToHaveTextAsync(KeptAt());
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(Summary)).ToHaveValueAsync("Gõ khi máy chủ dừng");
        await DiscardAsync(page);
    }

    [Fact]
    public async Task Blocks_are_added_and_moved_by_keys_and_links_are_found_by_typing()
    {
        IPage page = await OpenAsync();
        ILocator list = page.Locator("[data-field='f.recognitions']");
        int before = await list.Locator("[data-rows-list] > li").CountAsync();
        await list.Locator("[data-rows-add]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("3");
        await Assertions.Expect(list.Locator("[data-rows-list] > li")).ToHaveCountAsync(before + 1);
        await list.Locator("[data-row-up]").Last.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(list.Locator("[data-rows-list] > li").Nth(before - 1).Locator("[name$='.stars']")).ToHaveValueAsync("3");

        ILocator picker = page.Locator("[data-field='f.relatedProducts']");
        await picker.Locator("[role=combobox]").FillAsync("nuoc mam tin");
        await Assertions.Expect(picker.Locator("[role=option]").First).ToContainTextAsync("Nước mắm Tĩn");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(picker.Locator("[data-row] a")).ToContainTextAsync("Nước mắm Tĩn");
        await Assertions.Expect(page.Locator(Kept)).ToHaveTextAsync(KeptAt());

        await page.ReloadAsync();
        await Assertions.Expect(list.Locator("[data-rows-list] > li").Nth(before - 1).Locator("[name$='.stars']")).ToHaveValueAsync("3");
        await Assertions.Expect(picker.Locator("[data-row] a")).ToContainTextAsync("Nước mắm Tĩn");
        await DiscardAsync(page);
    }

    private async Task<IPage> OpenAsync()
    {
        IPage page = await site.OpenAdminAsync("/admin/sign-in");
        await page.SignInAsync();
        await page.GotoAsync(Document);
        return page;
    }

    private static async Task DiscardAsync(IPage page)
    {
        await page.ClickAsync("form[action$='/working-copy/discard'] button");
        await Assertions.Expect(page.Locator("form[action$='/working-copy/discard']")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    private static Regex KeptAt() => KeptText();

    [GeneratedRegex(@"Đã giữ lúc \d\d:\d\d")]
    private static partial Regex KeptText();
}
