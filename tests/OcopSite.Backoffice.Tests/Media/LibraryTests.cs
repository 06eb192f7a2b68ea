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
    public async Task A_picture_lacks_its_words_until_every_language_has_them_and_a_decorative_one_never_does()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        MediaSummary told = await AddAsync(browser, "Ảnh thuyết minh hai thứ tiếng.png", Pictures.Png()), bare = await AddAsync(browser, "Ảnh thuyết minh trang trí.png", Pictures.Png());
        await DescribeAsync(browser, told, ("altVi", "Ruộng muối lúc bình minh"));
        Assert.Equal(["en-US"], Index.Find(told.Key)!.UndescribedCultures);
        Assert.Contains(told.Name, await FoundAsync(browser, "?q=anh+thuyet+minh&filter=withouttext"));
        await browser.OpenAsync("/admin");
        int counted = int.Parse(browser.Words("#undescribed").Split('(', ')')[1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(Index.All.Count(m => m is { LacksAlternativeText: true, Trashed: false }), counted);
        await browser.OpenAsync(browser.Page.QuerySelector("a[href^='/admin/media?filter=']")!.GetAttribute("href")!);
        Assert.StartsWith($"{counted} ", browser.Words("main > p[role=status]"), StringComparison.Ordinal);

        await DescribeAsync(browser, told, ("altEn", "Salt fields at dawn"));
        await DescribeAsync(browser, bare, ("decorative", "1"));
        Assert.Empty(await FoundAsync(browser, "?q=anh+thuyet+minh&filter=withouttext"));
    }

    [Fact]
    public async Task What_is_in_the_library_twice_is_found_side_by_side()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        byte[] content = Pictures.Jpeg();
        MediaSummary first = await AddAsync(browser, "Trùng một.jpg", content);
        await AddAsync(browser, "Trùng giữa.jpg", Pictures.Jpeg());
        MediaSummary second = await AddAsync(browser, "Trùng hai.jpg", Pictures.Jpeg());
        Assert.Empty(await FoundAsync(browser, "?q=trung&filter=twins"));
        await browser.OpenAsync($"/admin/media/{second.Key}");
        using (await browser.SendFilesAsync($"/admin/media/{second.Key}/file", "file", [("moi.jpg", content)])) { }
        Assert.Equal([first.Name, second.Name], await FoundAsync(browser, "?q=trung&filter=twins"));
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

    private static async Task DescribeAsync(StaffBrowser browser, MediaSummary item, (string Field, string Text) typed)
    {
        await browser.OpenAsync($"/admin/media/{item.Key}");
        using HttpResponseMessage saved = await browser.Type(typed.Field, typed.Text).SubmitAsync("#item");
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
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
