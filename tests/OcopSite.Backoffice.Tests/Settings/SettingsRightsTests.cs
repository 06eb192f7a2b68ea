using System.Net;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;

namespace OcopSite.Backoffice.Tests.Settings;

[Collection(BackofficeTests.Name)]
public sealed class SettingsRightsTests(BackofficeSite site)
{
    private static readonly string[] Pages = ["", "/synonyms", "/redirects", "/webhooks", "/webhooks/new", "/api-keys", "/health"];

    public static TheoryData<StaffRole> NotAdministrators => [StaffRole.Translator, StaffRole.Editor, StaffRole.Publisher];

    [Theory]
    [MemberData(nameof(NotAdministrators))]
    public async Task Only_administrators_see_and_change_settings(StaffRole role)
    {
        var key = Guid.NewGuid();
        using StaffBrowser browser = await site.SignInAsAsync(role);
        foreach (string page in Pages)
        {
            using HttpResponseMessage answer = await browser.GoAsync("/admin/settings" + page);
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{page} answered {(int)answer.StatusCode}");
        }

        await browser.OpenAsync("/admin/account");
        Assert.Null(browser.Page.QuerySelector(".bar a[href='/admin/settings']"));
        foreach (string form in new[] { "/synonyms", "/redirects", "/redirects/remove", "/webhooks/new", $"/webhooks/{key}", $"/webhooks/{key}/secret", $"/webhooks/{key}/remove", $"/webhooks/{key}/test", $"/webhooks/{key}/replay/{key}" })
        {
            using HttpResponseMessage answer = await browser.PostAsync("/admin/settings" + form, ("name", "x"), ("groups", "a; b"), ("culture", "vi-VN"), ("path", "/x"));
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{form} answered {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Administrators_find_everything_on_one_page()
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        await browser.OpenAsync("/admin/settings");
        string[] links = [.. browser.Page.QuerySelectorAll("main h2 a").Select(a => a.GetAttribute("href")!)];
        Assert.Equal(9, links.Length);
        foreach (string link in links) await browser.OpenAsync(link);
        Assert.DoesNotContain("⟦", browser.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Site_health_says_in_words_how_everything_stands()
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        await browser.OpenAsync("/admin/settings/health");
        string[] parts = [.. browser.Page.QuerySelectorAll("main h2").Select(h => h.FirstChild!.TextContent.Trim())];
        Assert.Equal(["Cơ sở dữ liệu", "Nội dung đã xuất bản", "Webhook", "Tìm kiếm", "Ảnh đã xử lý", "Dung lượng đĩa", "Thư gửi đi", "Đồng hồ", "Phiên bản"], parts);
        string text = browser.Words("main");
        Assert.Contains("Kết nối được;", text, StringComparison.Ordinal);
        Assert.Contains("Chưa có máy chủ thư", text, StringComparison.Ordinal);
        Assert.DoesNotContain("⟦", text, StringComparison.Ordinal);
    }
}
