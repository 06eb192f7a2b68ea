using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Engine.Users;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Backoffice.Tests.Audit;

[Collection(BackofficeTests.Name)]
public sealed class AuditTests(BackofficeSite site)
{
    private static readonly string[] Paths = ["/admin/audit", "/admin/audit/export.csv"];

    [Theory]
    [InlineData(StaffRole.Translator, HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Editor, HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Publisher, HttpStatusCode.OK)]
    public async Task Who_reads_the_trail_depends_on_the_role(StaffRole role, HttpStatusCode expected)
    {
        using StaffBrowser browser = await site.SignInAsAsync(role);
        foreach (string path in Paths)
        {
            using HttpResponseMessage answer = await browser.GoAsync(path);
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_whole_story_of_publishing_is_told_with_who_did_what()
    {
        Guid key = await site.NewProductAsync(("f.summary.vi-VN", "Tóm tắt cho người đọc"));
        StaffUser user = await site.AddPersonAsync(StaffRole.Publisher);
        using StaffBrowser browser = await site.SignInAsync(user.Email!);
        await browser.OpenAsync($"/admin/documents/{key}");
        await ExpectSeeOtherAsync(browser.Type("f.summary.vi-VN", "Tóm tắt đã sửa").SubmitAsync("form.edit"));

        await browser.OpenAsync($"/admin/documents/{key}/review");
        await ExpectSeeOtherAsync(browser.PostAsync($"/admin/documents/{key}/review", ("act", "ask"), ("comment", "Nhờ xem giúp")));
        await ExpectSeeOtherAsync(browser.PostAsync($"/admin/documents/{key}/review", ("act", "return"), ("comment", "Thiếu ảnh")));
        await ExpectSeeOtherAsync(browser.PostAsync($"/admin/documents/{key}/review", ("act", "approve"), ("comment", "")));
        await ExpectSeeOtherAsync(browser.PostAsync($"/admin/documents/{key}/publish", ("culture", "vi-VN"), ("when", "now"), ("publishAt", ""), ("unpublishAt", "2099-01-01T08:00"), ("reason", "Đã gọi điện hỏi")));
        await ExpectSeeOtherAsync(browser.PostAsync($"/admin/documents/{key}/unpublish", ("culture", "vi-VN")));
        await ExpectSeeOtherAsync(browser.PostAsync($"/admin/documents/{key}/trash"));
        await browser.OpenAsync("/admin/bin");
        await ExpectSeeOtherAsync(browser.PostAsync("/admin/bin", ("key", $"{key}"), ("act", "restore")));
        await ExpectSeeOtherAsync(browser.PostAsync($"/admin/documents/{key}/trash"));
        string number = $"{(await site.ReadAsync(key)).Id}";
        await ExpectSeeOtherAsync(browser.PostAsync("/admin/bin", ("key", $"{key}"), ("act", "delete")));

        await browser.OpenAsync($"/admin/audit?who={user.Id}");
        (string Who, string What)[] trail = [.. browser.Page.QuerySelectorAll("tbody tr").Where(r => !r.TextContent.Contains("tài khoản", StringComparison.Ordinal)).Select(r => (r.Children[1].TextContent.Trim(), r.Children[2].TextContent.Trim())).Reverse()];
        Assert.All(trail, t => Assert.Equal(user.DisplayName, t.Who));
        string[] told = [.. trail.Select(t => t.What.Split(':')[0])];
        string[] expected = ["Lưu", "Gửi duyệt", "Trả lại sau khi duyệt", "Duyệt", "Xuất bản", "Hẹn giờ", "Ngừng xuất bản", "Chuyển vào thùng rác", "Chuyển chỗ", "Xóa hẳn"];
        Assert.Equal(expected, told.Where(expected.Contains).Distinct());
        Assert.DoesNotContain(told, t => t.StartsWith("Việc khác", StringComparison.Ordinal));
        Assert.Contains(trail, t => t.What == "Trả lại sau khi duyệt: Thiếu ảnh");
        Assert.Contains(trail, t => t.What == $"Xóa hẳn: Sản phẩm thử {key:N}");
        Assert.Contains($"số {number}, đã xóa", browser.Words("tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trail_is_narrowed_by_who_what_and_day_and_goes_on_page_by_page()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        var trail = site.Services.GetRequiredService<IAuditService>();
        for (int i = 0; i < 230; i++) await trail.AddAsync(AuditType.Save, user.Key, 999_999, "Document");

        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        await admin.OpenAsync($"/admin/audit?who={user.Id}&what=saved");
        List<int> sizes = [];
        while (true)
        {
            sizes.Add(admin.Page.QuerySelectorAll("tbody tr").Length);
            if (admin.Page.QuerySelector("a[rel=next]")?.GetAttribute("href") is not string next) break;
            await admin.OpenAsync(next);
        }

        Assert.Equal([100, 100, 30], sizes);
        Assert.Contains("số 999999, đã xóa", admin.Words("tbody"), StringComparison.Ordinal);
        await admin.OpenAsync($"/admin/audit?who={user.Id}&what=published");
        Assert.Empty(admin.Page.QuerySelectorAll("tbody tr"));
        await admin.OpenAsync($"/admin/audit?who={user.Id}&to=2020-01-01");
        Assert.Empty(admin.Page.QuerySelectorAll("tbody tr"));
        await admin.OpenAsync($"/admin/audit?who={user.Id}&from=2020-01-01&what=khong-co&before=x&document=y");
        Assert.Equal(100, admin.Page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task The_export_has_everything_and_no_formula()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        await site.WithUsersAsync(async users =>
        {
            StaffUser changed = (await users.FindByEmailAsync(user.Email!))!;
            changed.DisplayName = "=cmd|' /C calc'!A0";
            await users.UpdateAsync(changed);
        });
        var trail = site.Services.GetRequiredService<IAuditService>();
        for (int i = 0; i < 1100; i++) await trail.AddAsync(AuditType.Save, user.Key, 999_998, "Document");

        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        using HttpResponseMessage answer = await admin.GoAsync($"/admin/audit/export.csv?who={user.Id}&before=1");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        byte[] bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        string[] lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1101, lines.Length);
        Assert.StartsWith("\"Khi nào\";\"Ai\";\"Việc\"", lines[0], StringComparison.Ordinal);
        Assert.All(lines[1..], l => Assert.Contains(";\"'=cmd|' /C calc'!A0\";\"Lưu\"", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_happened_to_accounts_is_there_in_words()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        using (await site.SignInAsync(user.Email!)) { }
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        await admin.OpenAsync($"/admin/audit?who={user.Id}&what=accounts");
        Assert.Contains("Đăng nhập", admin.Words("tbody"), StringComparison.Ordinal);
        Assert.Contains(user.DisplayName, admin.Words("tbody"), StringComparison.Ordinal);
    }

    private static async Task ExpectSeeOtherAsync(Task<HttpResponseMessage> sent)
    {
        using HttpResponseMessage answer = await sent;
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, $"{answer.RequestMessage?.RequestUri} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }
}
