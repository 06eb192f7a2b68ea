using System.Net;
using System.Text.Json;
using OcopSite.Backoffice.Tests.Support;

namespace OcopSite.Backoffice.Tests.Synonyms;

[Collection(BackofficeTests.Name)]
public sealed class SynonymTests(BackofficeSite site)
{
    private const string Page = "/admin/settings/synonyms";

    [Fact]
    public async Task A_new_word_finds_what_the_old_one_finds_without_a_restart()
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        Assert.NotEqual(0, await TotalAsync(browser, "nước mắm"));
        Assert.Equal(0, await TotalAsync(browser, "qwxzzk"));

        await browser.OpenAsync(Page);
        using (HttpResponseMessage saved = await browser.Type("groups", "nước mắm / fish sauce; qwxzzk\n\nthanh long; rồng xanh").SubmitAsync()) Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.NotEqual(0, await TotalAsync(browser, "qwxzzk"));

        await browser.OpenAsync(Page);
        Assert.Equal("nước mắm / fish sauce; qwxzzk\nthanh long; rồng xanh", browser.Page.QuerySelector("textarea")!.TextContent.Trim());
        using (HttpResponseMessage emptied = await browser.Type("groups", "").SubmitAsync()) Assert.Equal(HttpStatusCode.SeeOther, emptied.StatusCode);
        Assert.Equal(0, await TotalAsync(browser, "qwxzzk"));
    }

    [Fact]
    public async Task The_second_of_two_who_save_at_once_sees_both_versions_before_anything_is_overwritten()
    {
        using StaffBrowser first = await site.SignInAsAdministratorAsync(), second = await site.SignInAsAdministratorAsync();
        await first.OpenAsync(Page);
        await second.OpenAsync(Page);
        using (HttpResponseMessage saved = await first.Type("groups", "mực một nắng; mực nắng").SubmitAsync()) Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        using (HttpResponseMessage conflict = await second.Type("groups", "thanh long; rồng xanh").SubmitAsync()) Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Equal("thanh long; rồng xanh", second.Page.QuerySelector("#groups")!.TextContent.Trim());
        Assert.Equal("mực một nắng; mực nắng", second.Page.QuerySelector("#theirs")!.TextContent.Trim());
        Assert.StartsWith("Trong lúc bạn sửa", second.Words("#groups-error"), StringComparison.Ordinal);

        await first.OpenAsync(Page);
        Assert.Equal("mực một nắng; mực nắng", first.Page.QuerySelector("textarea")!.TextContent.Trim());
        using (HttpResponseMessage joined = await second.Type("groups", "mực một nắng; mực nắng\nthanh long; rồng xanh").SubmitAsync()) Assert.Equal(HttpStatusCode.SeeOther, joined.StatusCode);
        await first.OpenAsync(Page);
        using HttpResponseMessage emptied = await first.Type("groups", "").SubmitAsync();
        Assert.Equal(HttpStatusCode.SeeOther, emptied.StatusCode);
    }

    [Theory]
    [InlineData("lạc; đậu phộng\nmột mình", "Dòng 2: cần ít nhất hai từ, cách nhau bằng dấu chấm phẩy.")]
    [InlineData("lạc; ???", "Dòng 1: có từ không có chữ cái hay chữ số nào.")]
    [InlineData("lạc; đậu phộng\nLạc; đậu phụng", "Dòng 2: từ đầu tiên đã đứng đầu một dòng khác; hãy gộp hai dòng.")]
    [InlineData("lạc; aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "Dòng 1: có từ dài hơn 60 ký tự.")]
    public async Task A_mistake_is_named_with_its_line_and_what_was_typed_stays(string typed, string message)
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        await browser.OpenAsync(Page);
        using HttpResponseMessage refused = await browser.Type("groups", typed).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(message, browser.Words("#groups-error"));
        Assert.Equal(typed, browser.Page.QuerySelector("textarea")!.TextContent.Trim());
    }

    private static async Task<int> TotalAsync(StaffBrowser browser, string text)
    {
        using HttpResponseMessage answer = await browser.GoAsync($"/api/search?lang=vi&q={Uri.EscapeDataString(text)}");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("total").GetInt32();
    }
}
