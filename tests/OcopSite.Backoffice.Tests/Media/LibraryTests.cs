using System.Net;
using AngleSharp.Dom;
using OcopSite.Backoffice.Media;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;

namespace OcopSite.Backoffice.Tests.Media;

[Collection(BackofficeTests.Name)]
public sealed class LibraryTests(BackofficeSite site) : MediaTests(site)
{
    [Fact]
    public async Task Pictures_are_found_without_accents_and_by_what_they_lack()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        MediaSummary item = await AddAsync(browser, "Lễ hội Nghinh Ông đặc biệt.png", Pictures.Png());
        MediaSummary file = await AddAsync(browser, "Mẫu đăng ký đặc biệt.pdf", Pictures.Pdf());

        Assert.Equal([item.Name], await FoundAsync(browser, "?q=nghinh+ong+dac"));
        Assert.Equal([item.Name], await FoundAsync(browser, "?q=dac+biet&filter=withouttext"));
        Assert.Equal([file.Name], await FoundAsync(browser, "?q=dac+biet&filter=files"));
        Assert.Equal([file.Name, item.Name], await FoundAsync(browser, "?q=dac+biet&filter=unused&sort=updated"));
        Assert.Empty(await FoundAsync(browser, "?q=dac+biet&filter=illustrations"));
        Assert.All(await FoundAsync(browser, "?filter=illustrations"), name => Assert.NotEmpty(name));
        await browser.OpenAsync("/admin/media?filter=nonsense&page=-3&sort=x");
    }

    [Fact]
    public async Task Items_are_put_into_folders_and_folders_into_folders_but_none_into_itself()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        Guid outer = await FolderAsync(browser, "Sự kiện 2026", null), inner = await FolderAsync(browser, "Tháng 5", outer);
        MediaSummary item = await AddAsync(browser, "Khai mạc.png", Pictures.Png());
        await browser.OpenAsync("/admin/media");
        using (HttpResponseMessage moved = await browser.PostAsync("/admin/media", ("act", "move"), ("key", $"{item.Key}"), ("target", $"{inner}")))
            Assert.Contains("done=move&count=1&failed=0", moved.Headers.Location!.ToString(), StringComparison.Ordinal);
        await browser.OpenAsync($"/admin/media?folder={inner}");
        Assert.Equal(["Ảnh và tệp", "Sự kiện 2026"], browser.Page.QuerySelectorAll(".trail a").Select(a => a.TextContent));
        Assert.Equal("Khai mạc", browser.Words(".library__name a"));

        using (HttpResponseMessage into = await browser.PostAsync("/admin/media", ("act", "move"), ("key", $"{outer}"), ("target", $"{inner}")))
            Assert.Contains("failed=1", into.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(-1, Index.Find(outer)!.ParentId);
    }

    [Fact]
    public async Task The_bin_is_asked_for_twice_shows_uses_and_takes_the_file_out_of_reach()
    {
        using StaffBrowser publisher = await Site.SignInAsAsync(StaffRole.Publisher);
        Guid folder = await FolderAsync(publisher, "Sẽ xóa", null);
        await publisher.OpenAsync($"/admin/media?folder={folder}");
        (_, var sent) = await UploadAsync(publisher, "Tạm.png", Pictures.Png(), $"{folder}");
        MediaSummary item = Index.Find(sent!["key"]!.GetValue<Guid>())!;
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(item.Url!));

        await publisher.OpenAsync("/admin/media");
        using (HttpResponseMessage asked = await publisher.PostAsync("/admin/media", ("act", "trash"), ("key", $"{folder}"))) Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.Contains("Chưa dùng ở đâu.", publisher.Words("main"), StringComparison.Ordinal);
        Assert.False(Index.Find(item.Key)!.Trashed);
        using (HttpResponseMessage done = await publisher.SubmitAsync()) Assert.Contains("done=trash&count=1", done.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.True(Index.Find(item.Key)!.Trashed);
        Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(item.Url!));

        await publisher.OpenAsync("/admin/media/bin");
        using (HttpResponseMessage restored = await publisher.PostAsync("/admin/media", ("act", "restore"), ("key", $"{folder}")))
            Assert.Contains("count=1", restored.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(item.Url!));

        using (await publisher.PostAsync("/admin/media", ("act", "trash"), ("key", $"{folder}"), ("sure", "1"))) { }
        using (HttpResponseMessage asked = await publisher.PostAsync("/admin/media", ("act", "delete"), ("key", $"{folder}"))) Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        using (HttpResponseMessage deleted = await publisher.SubmitAsync()) Assert.Contains("done=delete&count=1", deleted.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Null(Index.Find(item.Key));
    }

    [Theory]
    [InlineData(StaffRole.Translator, "move", HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Translator, "trash", HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Editor, "trash", HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Editor, "restore", HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Editor, "delete", HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Publisher, "trash", HttpStatusCode.OK)]
    [InlineData(StaffRole.Administrator, "burn", HttpStatusCode.NotFound)]
    public async Task Each_role_does_what_it_may(StaffRole role, string act, HttpStatusCode expected)
    {
        MediaSummary item = Index.All.First(m => m is { IsPicture: true, Trashed: false });
        using StaffBrowser browser = await Site.SignInAsAsync(role);
        await browser.OpenAsync("/admin/media");
        using HttpResponseMessage answer = await browser.PostAsync("/admin/media", ("act", act), ("key", $"{item.Key}"));
        Assert.Equal(expected, answer.StatusCode);
        Assert.False(Index.Find(item.Key)!.Trashed);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Administrator);
        foreach (string path in new[] { $"/admin/media?folder={Guid.NewGuid()}", $"/admin/media/{Guid.NewGuid()}", $"/admin/media/{Guid.NewGuid()}/file" })
        {
            using HttpResponseMessage answer = await browser.GoAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static async Task<string[]> FoundAsync(StaffBrowser browser, string query)
        => [.. (await browser.OpenAsync("/admin/media" + query)).QuerySelectorAll(".library__name a").Select(a => a.Text())];

    private static async Task<Guid> FolderAsync(StaffBrowser browser, string name, Guid? parent)
    {
        await browser.OpenAsync("/admin/media");
        using HttpResponseMessage made = await browser.PostAsync("/admin/media/folders", ("name", name), ("folder", $"{parent}"));
        return Guid.Parse(made.Headers.Location!.ToString().Split('=')[1]);
    }
}
