using System.Net;
using System.Text.Json.Nodes;
using OcopSite.Backoffice.Media;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;

namespace OcopSite.Backoffice.Tests.Media;

[Collection(BackofficeTests.Name)]
public sealed class UploadTests(BackofficeSite site) : MediaTests(site)
{
    public static TheoryData<string, byte[], string> Hostile => new()
    {
        { "trong.jpg", [], "trống" },
        { "anh.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray(), "SVG" },
        { "anh.jpg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), "SVG" },
        { "trang.png", "<html><script>alert(1)</script></html>"u8.ToArray(), "Không nhận loại tệp này" },
        { "chay.exe", [0x4D, 0x5A, 0x90, 0, 1, 2, 3], "Không nhận loại tệp này" },
        { "hoa.gif", "GIF89a/*<script>alert(1)</script>*/=0;"u8.ToArray(), "hỏng" },
        { "cut.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "hỏng" },
        { "IMG_0001.jpg", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "red.heic")), "HEIC" },
        { "html.pdf", "<html>%PDF-1.7"u8.ToArray(), "Không nhận loại tệp này" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task What_is_no_good_picture_is_refused_with_a_reason_and_leaves_nothing_behind(string name, byte[] content, string reason)
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        int before = Index.All.Count;
        (HttpStatusCode status, JsonNode? file) = await UploadAsync(browser, name, content);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(reason, file!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Null(file["key"]);
        Assert.Equal(before, Index.All.Count);
    }

    [Theory]
    [InlineData("../../../etc/passwd.png", "passwd", "passwd.png")]
    [InlineData("C:\\Users\\lan\\Ảnh bìa.PNG", "Ảnh bìa", "anh-bia.png")]
    [InlineData("hoa\u202Egpj.exe", "hoagpj", "hoagpj.png")]
    [InlineData("ô\tb\u0000c.php", "ôbc", "obc.png")]
    [InlineData("….", "Tệp không tên", "tep-khong-ten.png")]
    [InlineData("index.html", "index", "index.png")]
    public async Task A_hostile_name_becomes_a_harmless_one_and_the_content_says_what_it_is(string sent, string name, string file)
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        MediaSummary item = await AddAsync(browser, sent, Pictures.Png());
        Assert.StartsWith(name, item.Name, StringComparison.Ordinal);
        Assert.Equal("Image", item.TypeAlias);
        Assert.Matches($"^/media/[a-z0-9]+/{file}$", item.Url);
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(item.Url!));
    }

    [Fact]
    public async Task A_name_as_long_as_a_page_is_cut()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        MediaSummary item = await AddAsync(browser, new string('ạ', 250) + ".png", Pictures.Png());
        Assert.InRange(item.Name.Length, 1, 120);
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(item.Url!));
    }

    [Fact]
    public async Task A_picture_with_a_page_behind_it_is_shown_as_a_picture_and_nothing_else()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        MediaSummary item = await AddAsync(browser, "kep.html", [.. Pictures.Jpeg(), .. "<script>alert(1)</script>"u8]);
        using HttpClient visitor = Site.CreateClient();
        using HttpResponseMessage answer = await visitor.GetAsync(item.Url);
        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task The_size_of_an_AVIF_picture_is_known_so_that_it_is_made_smaller_for_phones()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        MediaSummary item = await AddAsync(browser, "Đồi cát.avif", Pictures.Avif(320, 200));
        await browser.OpenAsync($"/admin/media/{item.Key}");
        Assert.Contains("320 × 200 px", browser.Words(".facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_PDF_is_a_file_and_visitors_download_it()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        MediaSummary item = await AddAsync(browser, "Biểu mẫu.pdf", Pictures.Pdf());
        Assert.Equal("File", item.TypeAlias);
        using HttpClient visitor = Site.CreateClient();
        using HttpResponseMessage answer = await visitor.GetAsync(item.Url);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task Several_files_of_one_plain_form_are_taken_or_refused_each_on_its_own()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        await browser.OpenAsync("/admin/media");
        using HttpResponseMessage answer = await browser.SendFilesAsync(
            "/admin/media/upload", "files", [("Một.png", Pictures.Png()), ("Hai.svg", "<svg/>"u8.ToArray()), ("Ba.jpg", Pictures.Jpeg())], ("folder", ""));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(["Một", "Hai", "Ba"], browser.Page.QuerySelectorAll("main li b").Select(b => b.TextContent));
        Assert.Equal(2, browser.Page.QuerySelectorAll("main .lines li a").Length);
        Assert.Contains("SVG", browser.Words("main li .field__error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_photo_was_taken_stays_with_the_photographer()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        byte[] photo = Pictures.JpegWithPlace();
        MediaSummary item = await AddAsync(browser, "Trước nhà.jpg", photo);
        using HttpClient visitor = Site.CreateClient();
        byte[] published = await visitor.GetByteArrayAsync(item.Url);
        Assert.NotEqual(photo, published);
        using NetVips.Image image = NetVips.Image.NewFromBuffer(published);
        Assert.DoesNotContain(image.GetFields(), f => f.Contains("GPS", StringComparison.Ordinal));
        Assert.StartsWith("Camera", (string)image.Get("exif-ifd0-Model"), StringComparison.Ordinal);
        (_, JsonNode? again) = await UploadAsync(browser, "Trước nhà lần nữa.jpg", photo);
        Assert.True(again!["isTwin"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_same_content_under_another_name_leads_to_what_is_there()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        byte[] content = Pictures.Jpeg();
        MediaSummary item = await AddAsync(browser, "Bến cá sáng sớm.jpg", content);
        (HttpStatusCode status, JsonNode? file) = await UploadAsync(browser, "DSC_0001.JPG", content);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(file!["isTwin"]!.GetValue<bool>());
        Assert.Equal(item.Key, file["key"]!.GetValue<Guid>());
        Assert.Contains("Bến cá sáng sớm", file["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Single(Index.All, m => m.Bytes == content.Length);
    }

    [Fact]
    public async Task A_file_and_a_form_that_are_too_large_are_refused_with_the_limit()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        (HttpStatusCode status, JsonNode? file) = await UploadAsync(browser, "to.pdf", Pictures.Pdf(1048577));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("1 MB", file!["message"]!.GetValue<string>(), StringComparison.Ordinal);

        await browser.OpenAsync("/admin/media");
        using HttpResponseMessage answer = await browser.SendFilesAsync("/admin/media/upload", "files", [("rat-to.pdf", Pictures.Pdf(4_000_000))]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("Quá lớn", browser.Words("h1"));
    }

    [Theory]
    [InlineData(StaffRole.Translator, HttpStatusCode.Forbidden)]
    [InlineData(StaffRole.Editor, HttpStatusCode.OK)]
    [InlineData(StaffRole.Publisher, HttpStatusCode.OK)]
    public async Task Who_may_manage_media_uploads(StaffRole role, HttpStatusCode expected)
    {
        using StaffBrowser browser = await Site.SignInAsAsync(role);
        await browser.OpenAsync("/admin/media");
        Assert.Equal(expected == HttpStatusCode.OK, browser.Page.QuerySelector("[data-upload]") is not null);
        using HttpResponseMessage answer = await browser.SendFilesAsync("/admin/media/upload", "files", [("a.png", Pictures.Png())]);
        Assert.Equal(expected, answer.StatusCode);
        using HttpResponseMessage folder = await browser.PostAsync("/admin/media/folders", ("name", $"Thư mục của {role}"));
        Assert.Equal(expected == HttpStatusCode.OK ? HttpStatusCode.SeeOther : expected, folder.StatusCode);
    }

    [Fact]
    public async Task An_upload_without_the_token_of_a_page_is_refused()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        await browser.OpenAsync("/admin/media");
        foreach (var token in browser.Page.QuerySelectorAll("[name=__RequestVerificationToken]")) token.SetAttribute("value", "x");
        int before = Index.All.Count;
        using HttpResponseMessage answer = await browser.SendFilesAsync("/admin/media/upload", "files", [("a.png", Pictures.Png())]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(before, Index.All.Count);
    }
}
