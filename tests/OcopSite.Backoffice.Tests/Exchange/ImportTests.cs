using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;

namespace OcopSite.Backoffice.Tests.Exchange;

[Collection(BackofficeTests.Name)]
public sealed class ImportTests(BackofficeSite site)
{
    private const string Imports = "/admin/exchange/imports";

    [Theory]
    [InlineData("xlsx", "product")]
    [InlineData("csv", "product")]
    [InlineData("xlsx", "producer")]
    [InlineData("csv", "producer")]
    public async Task What_was_exported_says_nothing_new_when_it_is_read_back(string format, string type)
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        byte[] table = await ExportAsync(browser, type, format);
        await PlanAsync(browser, type, $"bang.{format}", table);
        Assert.Contains("Mới: 0", browser.Words("main"), StringComparison.Ordinal);
        Assert.Contains("Thay đổi: 0", browser.Words("main"), StringComparison.Ordinal);
        Assert.Contains("Lỗi: 0", browser.Words("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("Không đổi: 0", browser.Words("main"), StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector("button[value=apply]"));
    }

    [Fact]
    public async Task A_dry_run_shows_new_changed_unchanged_and_wrong_rows_and_writes_nothing_until_it_is_applied()
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        DocumentSummary[] products = [.. Index.All.Where(d => d.ContentType == "product" && !d.Trashed).OrderBy(d => d.Id).Take(2)];
        DocumentDraft before = await FindAsync(products[0].Key);
        string name = $"Sản phẩm mới {Guid.NewGuid():N}";
        // As Excel in Vietnamese writes it: semicolons, and the mark of UTF-8.
        string csv = "Khóa [key];Tên (vi) [name.vi-VN];Tóm tắt (vi) [summary.vi-VN];Giá từ [priceFrom];Ghi chú riêng\r\n"
            + $"{products[0].Key};;\"Dòng một; có dấu chấm phẩy\r\nDòng hai\";25.000;bỏ qua\r\n"
            + $"{products[1].Key};;;;\r\n"
            + $";{name};'=1+1;-;\r\n"
            + $"{Guid.NewGuid()};;;;\r\n"
            + $";Sản phẩm sai;x;rất đắt;\r\n";
        Uri plan = await PlanAsync(browser, "product", "bang.csv", [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(csv)]);

        string shown = browser.Words("main");
        foreach (string count in new[] { "Mới: 1", "Thay đổi: 1", "Không đổi: 1", "Lỗi: 2" }) Assert.Contains(count, shown, StringComparison.Ordinal);
        Assert.Contains("“Ghi chú riêng”", shown, StringComparison.Ordinal);
        Assert.Contains("Hãy nhập một số nguyên", shown, StringComparison.Ordinal);
        Assert.Contains("Không có mục nào thuộc loại này mang khóa", shown, StringComparison.Ordinal);
        Assert.Equal(before.Version, (await FindAsync(products[0].Key)).Version);

        using (HttpResponseMessage applied = await browser.PostAsync(plan.ToString(), ("act", "apply"))) Assert.Equal(HttpStatusCode.SeeOther, applied.StatusCode);
        await browser.OpenAsync(plan.ToString());
        Assert.Contains("Đã ghi 2 bản nháp; 0 dòng không ghi được.", browser.Words("main"), StringComparison.Ordinal);
        DocumentDraft after = await FindAsync(products[0].Key);
        Assert.Equal("Dòng một; có dấu chấm phẩy\nDòng hai", after.Value("summary", "vi-VN"));
        Assert.Equal("25000", after.Value("priceFrom"));
        Assert.Equal(before.Names["vi-VN"], after.Names["vi-VN"]);
        Assert.Equal(before.Cultures["vi-VN"].Published, after.Cultures["vi-VN"].Published);
        Assert.True(after.Cultures["vi-VN"].Edited);
        DocumentSummary added = Index.All.Single(d => d.Names.Values.Contains(name));
        Assert.Empty(added.PublishedCultures);
        // Nothing was calculated: what was text is text.
        Assert.Equal("=1+1", (await FindAsync(added.Key)).Value("summary", "vi-VN"));
        Assert.DoesNotContain(Index.All, d => d.Names.Values.Contains("Sản phẩm sai"));
    }

    [Fact]
    public async Task A_document_that_was_changed_after_the_dry_run_is_left_alone_and_told()
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        DocumentSummary product = Index.All.Where(d => d.ContentType == "product" && !d.Trashed).OrderBy(d => d.Id).Skip(5).First();
        Uri plan = await PlanAsync(browser, "product", "bang.csv", Encoding.UTF8.GetBytes($"key,summary.vi-VN\n{product.Key},Từ bảng\n"));
        DocumentDraft read = await FindAsync(product.Key);
        await Desk.SaveAsync(new DocumentWrite(product.Key, "product", null) { Expected = read.Version, Values = new Dictionary<FieldKey, string?> { [new("summary", "vi-VN")] = "Từ người khác" } }, Somebody, default);

        using (await browser.PostAsync(plan.ToString(), ("act", "apply"))) { }
        await browser.OpenAsync(plan.ToString());
        Assert.Contains("đã có người sửa từ lúc xem trước", browser.Words("main"), StringComparison.Ordinal);
        Assert.Equal("Từ người khác", (await FindAsync(product.Key)).Value("summary", "vi-VN"));
    }

    [Fact]
    public async Task Names_labels_and_the_newest_recognition_are_read_from_cells()
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        DocumentSummary producer = Index.All.First(d => d.ContentType == "producer" && !d.Trashed && Index.All.Count(o => o.Names.Values.Contains(d.Names["vi-VN"])) == 1);
        string name = $"Có chứng nhận {Guid.NewGuid():N}";
        var row = new Dictionary<string, object?>
        {
            ["[name.vi-VN]"] = name,
            ["[producer]"] = producer.Names["vi-VN"],
            ["[seasonMonths]"] = "Tháng 3; 1",
            ["[giftFriendly]"] = "có",
            ["[recognitions.stars]"] = 4,
            ["[recognitions.status]"] = "recognised",
            ["[recognitions.decisionDate]"] = new DateTime(2024, 12, 25),
            ["[recognitions.decisionNumber]"] = "12/QĐ-UBND",
            ["[sources]"] = "Cổng thông tin | https://example.vn/a\nhttps://example.vn/b",
        };
        var file = new MemoryStream();
        await file.SaveAsAsync(new[] { row });
        Uri plan = await PlanAsync(browser, "product", "bang.xlsx", file.ToArray());
        using (await browser.PostAsync(plan.ToString(), ("act", "apply"))) { }

        DocumentSummary added = Index.All.Single(d => d.Names.Values.Contains(name));
        DocumentDraft draft = await FindAsync(added.Key);
        Assert.Equal($"umb://document/{producer.Key:N}", draft.Value("producer"));
        Assert.Equal("""["1","3"]""", draft.Value("seasonMonths"));
        Assert.Equal("1", draft.Value("giftFriendly"));
        Assert.Equal(4, Assert.Single(added.Recognitions.All).Stars);
        Assert.Equal(new DateOnly(2024, 12, 25), added.Recognitions.All[0].DecisionDate);
        Assert.Equal("12/QĐ-UBND", added.Recognitions.All[0].DecisionNumber);
        Assert.Contains("https://example.vn/b", draft.Value("sources")!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_file_that_is_no_table_is_refused_with_a_reason(string what, byte[] file, string reason)
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        await browser.OpenAsync("/admin/exchange");
        int before = Index.All.Count;
        using HttpResponseMessage answer = await browser.UploadAsync(Imports, "file", what, file, ("type", "product"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(reason, browser.Words("#file-error"), StringComparison.Ordinal);
        Assert.Equal(before, Index.All.Count);
    }

    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "picture.xlsx", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82], "Không đọc được tệp" },
        { "old.xls", [0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3], ".xls" },
        { "cut.xlsx", [0x50, 0x4b, 3, 4, 1, 2, 3], "Không đọc được tệp" },
        { "empty.csv", "\n\n"u8.ToArray(), "không có dòng nào" },
        { "latin.csv", [.. "name.vi-VN\n"u8, 0xe9, 0x20, 0xff, 0x0a], "không phải Unicode" },
        { "other.csv", "a,b\n1,2\n"u8.ToArray(), "Dòng đầu phải có cột" },
        { "twice.csv", "key,name.vi-VN,[name.vi-VN]\n"u8.ToArray(), "hai lần" },
        { "wide.csv", Encoding.UTF8.GetBytes(new string(',', 1_000_000) + "\n"), "cột" },
        { "long.csv", Encoding.UTF8.GetBytes("name.vi-VN\n" + string.Concat(Enumerable.Repeat("x\n", 5_001))), "dòng" },
        { "sheetless.xlsx", Zip(("xl/workbook.xml", "<workbook/>")), "không có trang tính" },
        { "entities.xlsx", Zip(("xl/workbook.xml", "<workbook/>"), ("xl/worksheets/sheet1.xml", "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>")), "Không đọc được tệp" },
        { "wide.xlsx", Zip(("xl/workbook.xml", "<workbook/>"), ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"BDWGL1\"/></row></sheetData></worksheet>")), "cột" },
        { "bomb.xlsx", Zip(("xl/workbook.xml", "<workbook/>"), ("xl/worksheets/sheet1.xml", new string(' ', 210 * 1024 * 1024))), "giải nén" },
    };

    [Fact]
    public async Task A_table_in_UTF_16_is_read()
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        await PlanAsync(browser, "product", "bang.csv", [0xff, 0xfe, .. Encoding.Unicode.GetBytes("name.vi-VN\tsummary.vi-VN\nHạt điều nào đó\tNgon\n")]);
        Assert.Contains("Hạt điều nào đó", browser.Words("main"), StringComparison.Ordinal);
        Assert.Contains("Mới: 1", browser.Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_write_a_type_may_not_import_it_and_nobody_sees_the_plan_of_another()
    {
        byte[] table = Encoding.UTF8.GetBytes("name.vi-VN\nKhông được phép\n");
        using StaffBrowser translator = await site.SignInAsAsync(StaffRole.Translator);
        await translator.OpenAsync("/admin/exchange");
        Assert.Null(translator.Page.QuerySelector("#import"));
        using (HttpResponseMessage refused = await translator.UploadAsync(Imports, "file", "a.csv", table, ("type", "product"))) Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);

        using StaffBrowser editor = await site.SignInAsAsync(StaffRole.Editor, contentTypes: ["producer"]);
        await editor.OpenAsync("/admin/exchange");
        using (HttpResponseMessage refused = await editor.UploadAsync(Imports, "file", "a.csv", table, ("type", "product"))) Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Uri plan = await PlanAsync(editor, "producer", "a.csv", table);

        using StaffBrowser other = await site.SignInAsAdministratorAsync();
        using HttpResponseMessage hidden = await other.GoAsync(plan.ToString());
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using HttpResponseMessage untouched = await other.PostAsync(plan.ToString(), ("act", "apply"));
        Assert.NotEqual(HttpStatusCode.SeeOther, untouched.StatusCode);
    }

    [Fact]
    public async Task Who_writes_one_language_imports_that_language_alone()
    {
        using StaffBrowser editor = await site.SignInAsAsync(StaffRole.Editor, cultures: ["en-US"]);
        DocumentSummary product = Index.All.Where(d => d.ContentType == "product" && !d.Trashed).OrderBy(d => d.Id).Skip(7).First();
        await PlanAsync(editor, "product", "a.csv", Encoding.UTF8.GetBytes($"key,summary.vi-VN,summary.en-US\n{product.Key},Chữ mới,New words\n"));
        Assert.Contains("Bạn không được phép sửa nội dung này.", editor.Words("main"), StringComparison.Ordinal);
        Assert.Null(editor.Page.QuerySelector("button[value=apply]"));
        await PlanAsync(editor, "product", "a.csv", Encoding.UTF8.GetBytes($"key,summary.en-US\n{product.Key},New words\n"));
        Assert.NotNull(editor.Page.QuerySelector("button[value=apply]"));
    }

    private static StaffMember Somebody => new(Guid.NewGuid(), -1, "Somebody", StaffRole.Administrator);

    private IDocumentIndex Index => site.Services.GetRequiredService<IDocumentIndex>();

    private IDocumentDesk Desk => site.Services.GetRequiredService<IDocumentDesk>();

    private async Task<DocumentDraft> FindAsync(Guid key) => (await Desk.FindAsync(key, CancellationToken.None))!;

    private static async Task<byte[]> ExportAsync(StaffBrowser browser, string type, string format)
    {
        using HttpResponseMessage answer = await browser.GoAsync($"/admin/exchange/export?type={type}&format={format}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<Uri> PlanAsync(StaffBrowser browser, string type, string name, byte[] file)
    {
        await browser.OpenAsync("/admin/exchange");
        using HttpResponseMessage answer = await browser.UploadAsync(Imports, "file", name, file, ("type", type));
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, browser.Words("main"));
        await browser.OpenAsync(answer.Headers.Location!.ToString());
        return answer.Headers.Location;
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return file.ToArray();
    }
}
