using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Publishing;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Content;
using OcopSite.Engine.Scheduling;

namespace OcopSite.Backoffice.Tests.Publishing;

/// <summary>Past the gate to the public, and back.</summary>
[Collection(BackofficeTests.Name)]
public sealed class PublishingTests(BackofficeSite site)
{
    private static readonly (string, string) Summary = ("f.summary.vi-VN", "Tóm tắt cho người đọc");

    [Theory]
    [InlineData(StaffRole.Translator)]
    [InlineData(StaffRole.Editor)]
    public async Task Only_publishers_publish_unpublish_and_take_away(StaffRole role)
    {
        Guid key = await site.NewProductAsync(Summary);
        using StaffBrowser browser = await site.SignInAsAsync(role);
        foreach (string path in new[] { $"/admin/documents/{key}/publish", "/admin/bin" })
        {
            using HttpResponseMessage opened = await browser.GoAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, opened.StatusCode);
        }

        await browser.OpenAsync("/admin/account");
        foreach ((string path, (string, string)[] fields) in new (string, (string, string)[])[]
        {
            ($"/admin/documents/{key}/publish", [("culture", Cultures.Vietnamese), ("when", "now")]),
            ($"/admin/documents/{key}/unpublish", [("culture", Cultures.Vietnamese)]),
            ($"/admin/documents/{key}/trash", []),
            ("/admin/bin", [("key", key.ToString()), ("act", "delete")]),
            ("/admin/content/product", [("key", key.ToString()), ("act", "trash")]),
            ("/admin/content/product", [("key", key.ToString()), ("act", "unpublish")]),
            ($"/admin/documents/{key}/review", [("act", "approve"), ("comment", "")]),
        })
        {
            using HttpResponseMessage sent = await browser.PostAsync(path, fields);
            Assert.True(sent.StatusCode == HttpStatusCode.Forbidden, $"{path} answered {sent.StatusCode}");
        }

        DocumentDraft draft = await site.ReadAsync(key);
        Assert.False(draft.Trashed);
        Assert.DoesNotContain(draft.Cultures.Values, c => c.Published);
    }

    [Fact]
    public async Task A_publisher_of_one_language_publishes_no_other()
    {
        Guid key = await site.NewProductAsync(Summary, ("name.en-US", "Trial"), ("f.summary.en-US", "For readers"));
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher, cultures: [Cultures.English]);
        await browser.OpenAsync($"/admin/documents/{key}/publish");
        using HttpResponseMessage answer = await browser.PostAsync($"/admin/documents/{key}/publish", ("culture", Cultures.Vietnamese), ("when", "now"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain((await site.ReadAsync(key)).Cultures.Values, c => c.Published);
    }

    [Fact]
    public async Task What_cannot_be_done_without_blocks_and_leads_to_the_field()
    {
        Guid key = await site.NewProductAsync();
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await browser.OpenAsync($"/admin/documents/{key}/publish");
        Assert.Contains(browser.Page.QuerySelectorAll(".lines a"), a => a.GetAttribute("href") == $"/admin/documents/{key}#field-f-summary-vi-VN");
        using HttpResponseMessage answer = await browser.SubmitAsync("form[action$='/publish']");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False((await site.ReadAsync(key)).Cultures[Cultures.Vietnamese].Published);

        await browser.OpenAsync($"/admin/documents/{key}");
        Assert.NotNull(browser.Page.GetElementById("field-f-summary-vi-VN"));
    }

    [Fact]
    public async Task A_warning_asks_for_a_reason_and_the_reason_is_kept()
    {
        // A food of which nobody says who answers for it.
        Guid key = await site.NewProductAsync(Summary, ("f.nameUnverified", "1"));
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await browser.OpenAsync($"/admin/documents/{key}/publish");
        using (HttpResponseMessage without = await browser.SubmitAsync("form[action$='/publish']")) Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Contains("Hãy ghi lý do", browser.Words("#reason-error"), StringComparison.Ordinal);
        using HttpResponseMessage with = await browser.Type("reason", "Đã gọi điện hỏi chủ thể").SubmitAsync("form[action$='/publish']");

        Assert.Equal($"/admin/documents/{key}?notice=published", with.Headers.Location?.ToString());
        Assert.True((await site.ReadAsync(key)).Cultures[Cultures.Vietnamese].Published);
        await browser.OpenAsync($"/admin/documents/{key}/history");
        Assert.Contains("Đã gọi điện hỏi chủ thể", browser.Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gate_says_what_it_found_of_everything_it_looks_at()
    {
        var picture = site.Services.GetRequiredService<OcopSite.Backoffice.Media.IMediaIndex>().All.First(m => m.IsPicture);
        var recognition = Guid.NewGuid();
        Guid gone = Guid.NewGuid();
        Guid key = await site.NewProductAsync(
            Summary, ("name.en-US", "Trial"), ("f.group", ""), ("f.group", "food"), ("f.story.vi-VN", "<p>Chuyện</p>"), ("f.relatedProducts", gone.ToString()), ("f.images", picture.Key.ToString()),
            ("f.recognitions", $"{recognition}:recognition"), ($"f.recognitions~{recognition}.stars", "4"), ($"f.recognitions~{recognition}.status", "recognised"), ($"f.recognitions~{recognition}.decisionDate", "2020-01-01"));
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await browser.OpenAsync($"/admin/documents/{key}/publish");

        string found = browser.Words("[aria-labelledby=gate]");
        Assert.Contains("Chứng nhận OCOP đã hết hiệu lực từ sau ngày 1/1/2023", found, StringComparison.Ordinal);
        Assert.Contains("Chưa ghi chủ thể chịu trách nhiệm", found, StringComparison.Ordinal);
        Assert.Contains("liên kết tới một mục đã bị xóa", found, StringComparison.Ordinal);
        Assert.Contains("Bản tiếng Anh còn thiếu: ", found, StringComparison.Ordinal);
        Assert.Contains("Câu chuyện sản phẩm", found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Published_at_a_time_and_taken_away_at_another()
    {
        Guid key = await site.NewProductAsync(Summary);
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await browser.OpenAsync($"/admin/documents/{key}/publish");
        using HttpResponseMessage past = await browser.Type("when", "later").Type("publishAt", "2020-01-01T08:00").SubmitAsync("form[action$='/publish']");
        Assert.Equal(HttpStatusCode.BadRequest, past.StatusCode);
        using HttpResponseMessage backwards = await browser.Type("publishAt", "2100-01-02T08:00").Type("unpublishAt", "2100-01-01T08:00").SubmitAsync("form[action$='/publish']");
        Assert.Equal(HttpStatusCode.BadRequest, backwards.StatusCode);
        Assert.Equal("2100-01-02T08:00", browser.Page.GetElementById("publishAt")!.GetAttribute("value"));
        using HttpResponseMessage planned = await browser.Type("unpublishAt", "2100-02-01T08:00").SubmitAsync("form[action$='/publish']");

        Assert.Equal(HttpStatusCode.SeeOther, planned.StatusCode);
        CultureState state = (await site.ReadAsync(key)).Cultures[Cultures.Vietnamese];
        Assert.Equal(new DateTime(2100, 1, 2, 1, 0, 0), state.PublishAt);
        Assert.Equal(new DateTime(2100, 2, 1, 1, 0, 0), state.UnpublishAt);
        Assert.False(state.Published);
        await browser.OpenAsync("/admin");
        Assert.Contains("2/1/2100", browser.Words("[aria-labelledby=scheduled]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_planned_may_still_be_published_at_once()
    {
        Guid key = await site.NewProductAsync(Summary);
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await PlanAsync(browser, key);
        await browser.OpenAsync($"/admin/documents/{key}/publish");
        using HttpResponseMessage published = await browser.Type("when", "now").SubmitAsync("form[action$='/publish']");
        Assert.True(published.StatusCode == HttpStatusCode.SeeOther, browser.Words("main"));
        CultureState state = (await site.ReadAsync(key)).Cultures[Cultures.Vietnamese];
        Assert.True(state.Published);
        Assert.Null(state.PublishAt);
    }

    [Theory]
    [InlineData("f.summary.vi-VN", "", "Tóm tắt")]
    [InlineData("f.nameUnverified", "1", "Tên")]
    public async Task What_went_wrong_since_it_was_planned_is_not_published_and_staff_are_told(string field, string value, string reason)
    {
        Guid key = await site.NewProductAsync(Summary);
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await PlanAsync(browser, key);
        IScheduleWatch watch = site.Services.GetRequiredService<IScheduleWatch>();
        Assert.True(await watch.MayPublishAsync(key, [Cultures.Vietnamese], CancellationToken.None));

        await browser.OpenAsync($"/admin/documents/{key}");
        using (await browser.Type(field, value).SubmitAsync("form.edit")) { }
        Assert.False(await watch.MayPublishAsync(key, [Cultures.Vietnamese], CancellationToken.None));
        await browser.OpenAsync("/admin");
        Assert.Contains(reason, browser.Page.QuerySelectorAll("[aria-labelledby=failedPlans] li").Single(l => l.InnerHtml.Contains($"{key}", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        await browser.OpenAsync($"/admin/audit?document={key}");
        Assert.Contains("Đến giờ hẹn nhưng không xuất bản", browser.Words("tbody"), StringComparison.Ordinal);
        using StaffBrowser editor = await site.SignInAsAsync(StaffRole.Editor);
        await editor.OpenAsync("/admin");
        Assert.Null(editor.Page.QuerySelector("#failedPlans"));

        await browser.OpenAsync($"/admin/documents/{key}");
        using (await browser.Type("f.summary.vi-VN", "Lại có tóm tắt").SubmitAsync("form.edit")) { }
        // Whoever plans with the warning before the eyes has accepted it.
        await PlanAsync(browser, key);
        Assert.True(await watch.MayPublishAsync(key, [Cultures.Vietnamese], CancellationToken.None));
        await browser.OpenAsync("/admin");
        Assert.DoesNotContain($"{key}", browser.Page.QuerySelector("[aria-labelledby=failedPlans]")?.InnerHtml ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_seen_of_a_document_after_unpublishing()
    {
        (Guid key, string url) = await PublishAsync();
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await browser.OpenAsync($"/admin/documents/{key}/publish");
        using HttpResponseMessage answer = await browser.Type("culture", Cultures.Vietnamese).SubmitAsync("form[action$='/unpublish']");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        await AnswersAsync(url, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_draft_is_seen_on_its_page_by_its_address_alone()
    {
        (Guid key, string url) = await PublishAsync();
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Editor);
        await browser.OpenAsync($"/admin/documents/{key}");
        using HttpResponseMessage saved = await browser.Type("f.summary.vi-VN", "Lời tóm tắt chưa ai được thấy").SubmitAsync("form.edit");
        await browser.OpenAsync($"/admin/documents/{key}/preview");
        string address = browser.Page.QuerySelector("iframe")!.GetAttribute("src")!;

        using HttpClient visitor = site.CreateClient();
        using HttpResponseMessage preview = await visitor.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Contains("Lời tóm tắt chưa ai được thấy", await preview.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("no-store", preview.Headers.CacheControl?.ToString());
        Assert.Contains("noindex", preview.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("Lời tóm tắt chưa ai được thấy", await visitor.GetStringAsync(new Uri(url, UriKind.Relative)), StringComparison.Ordinal);
        using HttpResponseMessage forged = await visitor.GetAsync(new Uri(address[..^4] + "AAAA", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
    }

    [Fact]
    public async Task An_address_of_a_draft_stops_working()
    {
        (Guid key, _) = await PublishAsync();
        string old = site.Services.GetRequiredService<IPreviewLinks>().UrlOf(key, Cultures.Vietnamese, TimeSpan.FromSeconds(-1));
        using HttpClient visitor = site.CreateClient();
        using HttpResponseMessage answer = await visitor.GetAsync(new Uri(old, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_review_goes_there_and_back_and_ends_with_publishing()
    {
        Guid key = await site.NewProductAsync(Summary);
        using StaffBrowser editor = await site.SignInAsAsync(StaffRole.Editor), publisher = await site.SignInAsAsync(StaffRole.Publisher);
        await editor.OpenAsync($"/admin/documents/{key}/review");
        using HttpResponseMessage asked = await editor.Type("act", "ask").Type("comment", "Nhờ chị xem giúp").SubmitAsync();
        await publisher.OpenAsync("/admin");
        Assert.NotNull(publisher.Page.QuerySelector($"[aria-labelledby=reviews] a[href='/admin/documents/{key}/review']"));

        await publisher.OpenAsync($"/admin/documents/{key}/review");
        Assert.Contains("Nhờ chị xem giúp", publisher.Words("main"), StringComparison.Ordinal);
        using (HttpResponseMessage silent = await publisher.Type("act", "return").SubmitAsync()) Assert.Equal(HttpStatusCode.BadRequest, silent.StatusCode);
        using HttpResponseMessage returned = await publisher.Type("act", "return").Type("comment", "Thiếu nguồn").SubmitAsync();
        await editor.OpenAsync("/admin");
        Assert.NotNull(editor.Page.QuerySelector($"[aria-labelledby=reviews] a[href='/admin/documents/{key}/review']"));
        await editor.OpenAsync($"/admin/documents/{key}/review");
        using HttpResponseMessage again = await editor.Type("act", "ask").SubmitAsync();
        await publisher.OpenAsync($"/admin/documents/{key}/review");
        using HttpResponseMessage approved = await publisher.Type("act", "approve").SubmitAsync();
        await publisher.OpenAsync(approved.Headers.Location!.ToString());
        using HttpResponseMessage published = await publisher.SubmitAsync("form[action$='/publish']");

        Assert.True((await site.ReadAsync(key)).Cultures[Cultures.Vietnamese].Published);
        await publisher.OpenAsync("/admin");
        Assert.Null(publisher.Page.QuerySelector($"[aria-labelledby=reviews] a[href='/admin/documents/{key}/review']"));
    }

    [Fact]
    public async Task Versions_are_compared_word_by_word_and_brought_back()
    {
        (Guid key, _) = await PublishAsync();
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await browser.OpenAsync($"/admin/documents/{key}");
        using (HttpResponseMessage saved = await browser.Type("f.summary.vi-VN", "Tóm tắt mới cho người đọc").SubmitAsync("form.edit")) Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        await browser.OpenAsync($"/admin/documents/{key}/history");
        string version = browser.Page.QuerySelector("a[href^='?version=']")!.GetAttribute("href")!;
        await browser.OpenAsync($"/admin/documents/{key}/history{version}");
        Assert.Equal(["mới "], browser.Page.QuerySelectorAll(".diff ins").Select(e => e.TextContent));
        Assert.Empty(browser.Page.QuerySelectorAll(".diff del"));

        using HttpResponseMessage back = await browser.Type("culture", "").SubmitAsync("main form");
        Assert.Equal(HttpStatusCode.SeeOther, back.StatusCode);
        Assert.Equal("Tóm tắt cho người đọc", (await site.ReadAsync(key)).Value("summary", Cultures.Vietnamese));
    }

    [Fact]
    public async Task What_is_in_the_bin_comes_back_or_goes_for_good()
    {
        (Guid key, string url) = await PublishAsync();
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await browser.OpenAsync($"/admin/documents/{key}/uses");
        using HttpResponseMessage trashed = await browser.SubmitAsync("form[action$='/trash']");
        await AnswersAsync(url, HttpStatusCode.NotFound);
        await browser.OpenAsync("/admin/bin");
        using HttpResponseMessage restored = await browser.PostAsync("/admin/bin", ("key", key.ToString()), ("act", "restore"));
        Assert.False((await site.ReadAsync(key)).Trashed);

        await browser.OpenAsync($"/admin/documents/{key}/uses");
        using HttpResponseMessage again = await browser.SubmitAsync("form[action$='/trash']");
        await browser.OpenAsync("/admin/bin");
        using HttpResponseMessage deleted = await browser.PostAsync("/admin/bin", ("key", key.ToString()), ("act", "delete"));
        Assert.Null(await site.Services.GetRequiredService<IDocumentDesk>().FindAsync(key, CancellationToken.None));
    }

    private static async Task PlanAsync(StaffBrowser browser, Guid key)
    {
        await browser.OpenAsync($"/admin/documents/{key}/publish");
        using HttpResponseMessage planned = await browser.Type("when", "later").Type("publishAt", "2100-01-02T08:00").Type("reason", "Đã xem").SubmitAsync("form[action$='/publish']");
        Assert.True(planned.StatusCode == HttpStatusCode.SeeOther, browser.Words("main"));
    }

    private async Task<(Guid Key, string Url)> PublishAsync()
    {
        Guid key = await site.NewProductAsync(Summary);
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        await browser.OpenAsync($"/admin/documents/{key}/publish");
        using HttpResponseMessage answer = await browser.SubmitAsync("form[action$='/publish']");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        string url = $"/san-pham/san-pham-thu-{key:N}/";
        await AnswersAsync(url, HttpStatusCode.OK);
        return (key, url);
    }

    private async Task AnswersAsync(string url, HttpStatusCode status)
    {
        await site.CaughtUpAsync();
        using HttpClient visitor = site.CreateClient();
        using HttpResponseMessage answer = await visitor.GetAsync(new Uri(url, UriKind.Relative));
        Assert.Equal(status, answer.StatusCode);
    }
}
