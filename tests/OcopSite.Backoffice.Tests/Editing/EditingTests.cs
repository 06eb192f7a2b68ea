using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Content;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Tests.Editing;

/// <summary>The form of a document: what is typed is saved, or comes back.</summary>
[Collection(BackofficeTests.Name)]
public sealed class EditingTests(BackofficeSite site)
{
    private const string Summary = "f.summary.vi-VN";
    private const string EnglishSummary = "f.summary.en-US";

    public static TheoryData<string> EachType => [.. OcopSchema.Current.DocumentTypes.Where(t => !t.IsElement && !t.IsComposition).Select(t => t.Alias)];

    private IDocumentDesk Desk => site.Services.GetRequiredService<IDocumentDesk>();

    [Theory]
    [MemberData(nameof(EachType))]
    public async Task A_form_that_nobody_touched_changes_nothing(string type)
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        IReadOnlyList<DocumentDraft> before = await site.PublishedAsync(type, 3);
        Assert.NotEmpty(before);
        foreach (DocumentDraft draft in before)
        {
            await browser.OpenAsync($"/admin/documents/{draft.Key}");
            using HttpResponseMessage answer = await browser.SubmitAsync("form.edit");

            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
            DocumentDraft after = (await Desk.FindAsync(draft.Key, CancellationToken.None))!;
            Assert.Equal(draft.Values.OrderBy(v => v.Key.ToString()), after.Values.OrderBy(v => v.Key.ToString()));
            Assert.Equal(draft.Names, after.Names);
            Assert.Equal(draft.Cultures, after.Cultures);
        }
    }

    [Fact]
    public async Task What_is_typed_is_saved_as_a_draft()
    {
        Guid key = await site.NewProductAsync();
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Editor);
        await browser.OpenAsync($"/admin/documents/{key}");
        using HttpResponseMessage answer = await browser.Type(Summary, "Tóm tắt mới").Type("f.netWeightGrams", "1.250").Type("f.seasonMonths", "3").Type("f.seasonMonths", "5").SubmitAsync("form.edit");

        Assert.Equal($"/admin/documents/{key}?notice=saved", answer.Headers.Location?.ToString());
        DocumentDraft saved = await site.ReadAsync(key);
        Assert.Equal("Tóm tắt mới", saved.Value("summary", Cultures.Vietnamese));
        Assert.Equal("1250", saved.Value("netWeightGrams"));
        Assert.Equal("[\"3\",\"5\"]", saved.Value("seasonMonths"));
        Assert.False(saved.Cultures[Cultures.Vietnamese].Published);
    }

    [Theory]
    [InlineData("f.netWeightGrams", "nửa cân", "Hãy nhập một số nguyên")]
    [InlineData("f.priceFrom", "25.5", "Hãy nhập một số nguyên")]
    [InlineData("f.gtin", null, "Dài quá 512 ký tự")]
    [InlineData("f.group", "weapons", "không có trong danh sách")]
    [InlineData("name.vi-VN", " ", "Hãy nhập tên")]
    public async Task What_is_no_value_comes_back_with_a_message_beside_it(string field, string? typed, string message)
    {
        Guid key = await site.NewProductAsync();
        typed ??= new string('x', 600);
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        await browser.OpenAsync($"/admin/documents/{key}");
        using HttpResponseMessage answer = await browser.Type(field, typed).Type(Summary, "Vẫn còn đây").SubmitAsync("form.edit");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IElement wrong = browser.Page.QuerySelector($"[data-field='{field}']")!;
        Assert.Contains(message, wrong.QuerySelector(".field__error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("true", wrong.QuerySelector("[aria-invalid]")?.GetAttribute("aria-invalid"));
        if (wrong.QuerySelector("input:not([type=hidden])") is IHtmlInputElement input) Assert.Equal(typed.Trim(), input.Value);
        Assert.Equal("Vẫn còn đây", ((IHtmlTextAreaElement)browser.Page.GetElementById("f-summary-vi-VN")!).Value);
        Assert.NotEqual("Vẫn còn đây", (await site.ReadAsync(key)).Value("summary", Cultures.Vietnamese));
    }

    [Fact]
    public async Task Blocks_are_added_moved_and_taken_away()
    {
        Guid key = await site.NewProductAsync();
        Guid first = Guid.NewGuid(), second = Guid.NewGuid();
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        await browser.OpenAsync($"/admin/documents/{key}");
        using HttpResponseMessage added = await browser
            .Type("f.recognitions", "").Type("f.recognitions", $"{first}:recognition").Type("f.recognitions", $"{second}:recognition")
            .Type($"f.recognitions~{first}.stars", "4").Type($"f.recognitions~{first}.status", "recognised").Type($"f.recognitions~{first}.decisionDate", "2026-05-04")
            .Type($"f.recognitions~{second}.stars", "3").Type($"f.recognitions~{second}.status", "withdrawn")
            .SubmitAsync("form.edit");
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);

        await browser.OpenAsync($"/admin/documents/{key}");
        Assert.Equal(["4", "3"], browser.Page.QuerySelectorAll<IHtmlInputElement>("[name^='f.recognitions~'][name$='.stars']").Where(i => !i.Name!.Contains("~new.", StringComparison.Ordinal)).Select(i => i.Value));
        using HttpResponseMessage moved = await browser.Type("f.recognitions", $"{second}:recognition").Type("f.recognitions", $"{first}:recognition").SubmitAsync("form.edit");
        await browser.OpenAsync($"/admin/documents/{key}");
        Assert.Equal(["3", "4"], browser.Page.QuerySelectorAll<IHtmlInputElement>("[name^='f.recognitions~'][name$='.stars']").Where(i => !i.Name!.Contains("~new.", StringComparison.Ordinal)).Select(i => i.Value));
        using HttpResponseMessage taken = await browser.Type("f.recognitions", "").SubmitAsync("form.edit");
        Assert.Null((await site.ReadAsync(key)).Value("recognitions"));
    }

    [Fact]
    public async Task Two_people_who_change_different_fields_both_keep_their_work()
    {
        Guid key = await site.NewProductAsync();
        using StaffBrowser lan = await site.SignInAsAsync(StaffRole.Editor), minh = await site.SignInAsAsync(StaffRole.Editor);
        await lan.OpenAsync($"/admin/documents/{key}");
        await minh.OpenAsync($"/admin/documents/{key}");
        using HttpResponseMessage first = await lan.Type(Summary, "Của Lan").SubmitAsync("form.edit");
        using HttpResponseMessage second = await minh.Type("f.brand", "Của Minh").SubmitAsync("form.edit");

        Assert.Equal(HttpStatusCode.SeeOther, second.StatusCode);
        DocumentDraft saved = await site.ReadAsync(key);
        Assert.Equal("Của Lan", saved.Value("summary", Cultures.Vietnamese));
        Assert.Equal("Của Minh", saved.Value("brand"));
    }

    [Theory]
    [InlineData(false, "Của Minh")]
    [InlineData(true, "Của Lan")]
    public async Task Two_people_who_change_one_field_see_both_texts(bool takeTheirs, string expected)
    {
        Guid key = await site.NewProductAsync();
        using StaffBrowser lan = await site.SignInAsAsync(StaffRole.Editor), minh = await site.SignInAsAsync(StaffRole.Editor);
        await lan.OpenAsync($"/admin/documents/{key}");
        await minh.OpenAsync($"/admin/documents/{key}");
        using HttpResponseMessage first = await lan.Type(Summary, "Của Lan").SubmitAsync("form.edit");
        using HttpResponseMessage second = await minh.Type(Summary, "Của Minh").Type("f.brand", "Hiệu Minh").SubmitAsync("form.edit");

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal("Của Lan", (await site.ReadAsync(key)).Value("summary", Cultures.Vietnamese));
        Assert.Contains("Của Lan", minh.Words($"[data-field='{Summary}'] .note"), StringComparison.Ordinal);
        Assert.Equal("Của Minh", ((IHtmlTextAreaElement)minh.Page.GetElementById("f-summary-vi-VN")!).Value);

        if (takeTheirs) minh.Type(Summary + ".theirs", "1");
        using HttpResponseMessage third = await minh.SubmitAsync("form.edit");
        Assert.Equal(HttpStatusCode.SeeOther, third.StatusCode);
        DocumentDraft saved = await site.ReadAsync(key);
        Assert.Equal(expected, saved.Value("summary", Cultures.Vietnamese));
        Assert.Equal("Hiệu Minh", saved.Value("brand"));
    }

    [Fact]
    public async Task What_was_being_typed_is_there_again_and_can_be_thrown_away()
    {
        Guid key = await site.NewProductAsync();
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Editor);
        await browser.OpenAsync($"/admin/documents/{key}");
        using HttpResponseMessage kept = await browser.PostAsync($"/admin/documents/{key}/working-copy", browser.Sent((Summary, "Đang gõ dở")));
        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);

        await browser.OpenAsync($"/admin/documents/{key}");
        Assert.Equal("Đang gõ dở", ((IHtmlTextAreaElement)browser.Page.GetElementById("f-summary-vi-VN")!).Value);
        Assert.NotEqual("Đang gõ dở", (await site.ReadAsync(key)).Value("summary", Cultures.Vietnamese));
        using StaffBrowser other = await site.SignInAsAsync(StaffRole.Editor);
        await other.OpenAsync($"/admin/documents/{key}");
        Assert.NotEqual("Đang gõ dở", ((IHtmlTextAreaElement)other.Page.GetElementById("f-summary-vi-VN")!).Value);

        using HttpResponseMessage discarded = await browser.SubmitAsync("form[action$='/working-copy/discard']");
        await browser.OpenAsync(discarded.Headers.Location!.ToString());
        Assert.NotEqual("Đang gõ dở", ((IHtmlTextAreaElement)browser.Page.GetElementById("f-summary-vi-VN")!).Value);
    }

    [Fact]
    public async Task A_working_copy_over_somebody_elses_newer_version_does_not_overwrite_it()
    {
        Guid key = await site.NewProductAsync();
        using StaffBrowser lan = await site.SignInAsAsync(StaffRole.Editor), minh = await site.SignInAsAsync(StaffRole.Editor);
        await minh.OpenAsync($"/admin/documents/{key}");
        using HttpResponseMessage kept = await minh.PostAsync($"/admin/documents/{key}/working-copy", minh.Sent((Summary, "Của Minh")));
        await lan.OpenAsync($"/admin/documents/{key}");
        using HttpResponseMessage saved = await lan.Type(Summary, "Của Lan").SubmitAsync("form.edit");

        await minh.OpenAsync($"/admin/documents/{key}");
        using HttpResponseMessage answer = await minh.SubmitAsync("form.edit");
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal("Của Lan", (await site.ReadAsync(key)).Value("summary", Cultures.Vietnamese));
    }

    [Fact]
    public async Task An_ended_sign_in_is_told_to_the_script_and_the_page_can_still_be_sent_after_signing_in_again()
    {
        Guid key = await site.NewProductAsync();
        var user = await site.AddPersonAsync(StaffRole.Editor);
        using StaffBrowser browser = await site.SignInAsync(user.Email!);
        IHtmlDocument page = await browser.OpenAsync($"/admin/documents/{key}");
        await site.EndSessionsAsync(user);

        browser.IsScript = true;
        using HttpResponseMessage refused = await browser.PostAsync($"/admin/documents/{key}/working-copy", browser.Sent((Summary, "Không được mất")));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        browser.IsScript = false;
        using HttpResponseMessage signedIn = await browser.TrySignInAsync(user.Email!, BackofficeSite.Password);
        browser.GoBackTo(page);
        using HttpResponseMessage saved = await browser.Type(Summary, "Không được mất").SubmitAsync("form.edit");

        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal("Không được mất", (await site.ReadAsync(key)).Value("summary", Cultures.Vietnamese));
    }

    [Fact]
    public async Task A_translation_is_older_once_the_original_has_changed_until_somebody_says_it_holds()
    {
        Guid key = await site.NewProductAsync();
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        async Task<string> StateAfterAsync(params (string Field, string Text)[] typed)
        {
            await browser.OpenAsync($"/admin/documents/{key}");
            foreach ((string field, string text) in typed) browser.Type(field, text);
            using HttpResponseMessage saved = await browser.SubmitAsync("form.edit");
            Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
            await browser.OpenAsync($"/admin/documents/{key}");
            return browser.Words($"[data-field='{EnglishSummary}'] .chip");
        }

        Assert.Equal("Chưa dịch", await StateAfterAsync((Summary, "Bản gốc")));
        Assert.Equal("Đã dịch", await StateAfterAsync((EnglishSummary, "The original")));
        Assert.Equal("Cũ hơn bản gốc", await StateAfterAsync((Summary, "Bản gốc sửa lại")));
        Assert.Equal("Đã dịch", await StateAfterAsync((EnglishSummary + ".holds", "1")));
    }

    [Fact]
    public async Task A_translator_changes_the_language_given_and_nothing_else()
    {
        Guid key = await site.NewProductAsync();
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Translator, cultures: [Cultures.English]);
        await browser.OpenAsync($"/admin/documents/{key}");
        Assert.NotNull(browser.Page.GetElementById("f-summary-vi-VN")!.GetAttribute("readonly"));
        string? before = (await site.ReadAsync(key)).Value("summary", Cultures.Vietnamese);
        using HttpResponseMessage answer = await browser
            .Type("name.en-US", "Grapes of the sea").Type(EnglishSummary, "In English").Type(Summary, "Lén sửa").Type("f.brand", "Lén sửa").Type("f.recognitions", $"{Guid.NewGuid()}:recognition")
            .SubmitAsync("form.edit");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        DocumentDraft saved = await site.ReadAsync(key);
        Assert.Equal("In English", saved.Value("summary", Cultures.English));
        Assert.Equal("Grapes of the sea", saved.Names[Cultures.English]);
        Assert.Equal(before, saved.Value("summary", Cultures.Vietnamese));
        Assert.Null(saved.Value("brand"));
        Assert.Null(saved.Value("recognitions"));
    }

    [Theory]
    [InlineData(StaffRole.Translator, null)]
    [InlineData(StaffRole.Editor, "event")]
    public async Task Who_may_not_write_a_type_makes_none_of_it(StaffRole role, string? onlyType)
    {
        using StaffBrowser browser = await site.SignInAsAsync(role, onlyType is null ? null : [onlyType]);
        var key = Guid.NewGuid();
        using HttpResponseMessage opened = await browser.GoAsync($"/admin/documents/{key}?type=product&parent={Section}");
        Assert.Equal(HttpStatusCode.Forbidden, opened.StatusCode);
        await browser.OpenAsync("/admin/account");
        using HttpResponseMessage sent = await browser.PostAsync($"/admin/documents/{key}", ("type", "product"), ("parent", Section.ToString()), ("name.vi-VN", "Lén thêm"));
        Assert.Equal(HttpStatusCode.Forbidden, sent.StatusCode);
        Assert.Null(await Desk.FindAsync(key, CancellationToken.None));
    }

    private static Guid Section => ContentKeys.Of("section", "productCatalogue");

    [Fact]
    public async Task A_document_stands_where_its_type_belongs_and_nowhere_else()
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        await browser.OpenAsync("/admin/account");
        Guid product = (await site.PublishedAsync("product", 1))[0].Key;
        foreach (string parent in new[] { "", product.ToString(), Guid.NewGuid().ToString() })
        {
            var key = Guid.NewGuid();
            using HttpResponseMessage sent = await browser.PostAsync($"/admin/documents/{key}", ("type", "product"), ("parent", parent), ("name.vi-VN", "Ở chỗ lạ"), ("f.group", "food"));
            Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
            Assert.Null(await Desk.FindAsync(key, CancellationToken.None));
        }
    }
}
