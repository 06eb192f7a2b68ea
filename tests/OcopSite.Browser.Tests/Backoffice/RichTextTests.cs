using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OcopSite.Backoffice.Lists;
using OcopSite.Content;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using File = System.IO.File;

namespace OcopSite.Browser.Tests.Backoffice;

[Collection(BrowserCollection.Name)]
public sealed class RichTextTests(SiteInBrowser site)
{
    [Fact]
    public async Task What_is_typed_is_written_as_plain_html()
    {
        RichTextPage field = await RichTextPage.OpenAsync(site, Article(0));
        await field.EmptyAsync();
        Assert.Equal("", await field.MarkupAsync());
        IKeyboard keyboard = field.Page.Keyboard;
        await keyboard.TypeAsync("Chợ ");
        await keyboard.PressAsync("Control+B");
        await keyboard.TypeAsync("Phan Thiết");
        await keyboard.PressAsync("Control+B");
        await keyboard.PressAsync("Enter");
        await field.UseAsync("bullets");
        await keyboard.TypeAsync("mực");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("<script>alert(1)</script>");
        await keyboard.PressAsync("Tab");
        Assert.Equal("<p>Chợ <strong>Phan Thiết</strong></p><ul><li>mực<ul><li>&lt;script&gt;alert(1)&lt;/script&gt;</li></ul></li></ul>", await field.MarkupAsync());
        Assert.Empty(field.Complaints);
        await field.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_is_taken_back_is_written_as_it_was_stored()
    {
        RichTextPage field = await RichTextPage.OpenAsync(site, Article(1));
        string stored = await field.MarkupAsync();
        await field.EmptyAsync();
        Assert.Equal("", await field.MarkupAsync());
        await field.Page.Keyboard.PressAsync("Control+Z");
        Assert.Equal(stored, await field.MarkupAsync());
        await field.Page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("<p>a <abbr title=\"x\">OCOP</abbr> <time datetime=\"2025-01-01\">1/1</time> <em lang=\"en\">terroir</em> H<sub>2</sub>O m<sup>2</sup><br>b</p>")]
    [InlineData("<p><a href=\"/{localLink:umb://document/96dd58e0d01d54dfbc0b4f4533d9c071}\">x</a> <a href=\"/{localLink:96dd58e0-d01d-54df-bc0b-4f4533d9c071}#a\" type=\"document\" data-anchor=\"#a\">y</a></p>")]
    [InlineData("<h4>Đề mục</h4><ol start=\"3\"><li>ba</li><li><p>a</p><p>b</p></li></ol><blockquote><p lang=\"en\">q</p></blockquote><hr>")]
    [InlineData("<table><caption>Tên</caption><thead><tr><th scope=\"col\">a</th><th>b</th></tr></thead><tbody><tr><th>r</th><td>x</td></tr></tbody></table>")]
    [InlineData("<figure><img src=\"/favicon.svg\" alt=\"z\" width=\"640\" height=\"480\" data-udi=\"umb://media/f69c4ebc29fa5da2b4b3022b7ce1c82c\"><figcaption>Chú <em>thích</em></figcaption></figure>")]
    public async Task What_was_not_changed_is_written_as_it_stood(string markup)
    {
        RichTextPage field = await RichTextPage.OpenAsync(site, Article(0));
        // As rows of block lists come: after the page.
        ILocator row = await field.AddRowAsync(markup + "<p>cuối</p>");
        ILocator area = row.Locator("textarea");
        Assert.Equal(markup + "<p>cuối</p>", await area.InputValueAsync());
        await row.Locator(".ProseMirror > p").Last.ClickAsync();
        await field.Page.Keyboard.PressAsync("End");
        await field.Page.Keyboard.TypeAsync(".");
        Assert.Equal(markup + "<p>cuối.</p>", await area.InputValueAsync());
        await field.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_link_to_a_document_goes_by_its_key_and_says_where_it_leads()
    {
        RichTextPage field = await RichTextPage.OpenAsync(site, Article(0));
        await field.EmptyAsync();
        await field.Page.Keyboard.PressAsync("Control+K");
        await field.Page.FillAsync("#rich-link-page", "Nước mắm");
        ILocator option = field.Page.Locator("#rich-link-page-options li").First;
        string name = await option.Locator("span").First.InnerTextAsync();
        await field.Page.Locator("#rich-link-page").PressAsync("ArrowDown");
        await field.Page.Locator("#rich-link-page").PressAsync("Enter");
        await Assertions.Expect(field.Page.Locator("dialog[open] [data-target] b")).ToContainTextAsync(name);
        await field.Page.ClickAsync("dialog[open] [value=set]");

        Guid key = Index.All.First(d => !d.Trashed && d.NameIn(Cultures.Vietnamese) == name).Key;
        Assert.Equal($"<p><a href=\"/{{localLink:{key}}}\" type=\"document\">{name}</a></p>", await field.MarkupAsync());
        await field.Page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(field.Field.Locator("[data-rich-text-target]")).ToContainTextAsync(name);
        await field.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_address_that_is_none_is_not_taken()
    {
        RichTextPage field = await RichTextPage.OpenAsync(site, Article(0));
        await field.EmptyAsync();
        await field.UseAsync("link");
        await field.Page.FillAsync("#rich-link-address", "javascript:alert(1)");
        await field.Page.ClickAsync("dialog[open] [value=set]");
        await Assertions.Expect(field.Page.Locator("#rich-link-error")).ToBeVisibleAsync();
        await field.Page.FillAsync("#rich-link-address", "lamdong.gov.vn");
        await field.Page.ClickAsync("dialog[open] [value=set]");
        Assert.Equal("<p><a href=\"https://lamdong.gov.vn\">https://lamdong.gov.vn</a></p>", await field.MarkupAsync());
        await field.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_picture_comes_out_of_the_library_with_its_words_and_a_caption()
    {
        RichTextPage field = await RichTextPage.OpenAsync(site, Article(0));
        await field.EmptyAsync();
        await field.UseAsync("figure");
        await field.Page.FillAsync("#rich-figure-picture", "Trang trại trên cát");
        await field.Page.Locator("#rich-figure-picture-options li").First.WaitForAsync();
        await field.Page.Locator("#rich-figure-picture").PressAsync("ArrowDown");
        await field.Page.Locator("#rich-figure-picture").PressAsync("Enter");
        await Assertions.Expect(field.Page.Locator("dialog[open] [data-alt]")).ToContainTextAsync("dông");
        await field.Page.FillAsync("#rich-figure-caption", "Trang trại");
        await field.Page.ClickAsync("dialog[open] [value=set]");
        Assert.Matches("^<figure><img src=\"/media/[^\"]+\" alt=\"[^\"]*dông[^\"]*\" width=\"\\d+\" height=\"\\d+\" data-udi=\"umb://media/[0-9a-f]{32}\"><figcaption>Trang trại</figcaption></figure>", await field.MarkupAsync());
        await field.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_comes_from_Word_is_cleaned_it_is_told_and_can_be_undone()
    {
        RichTextPage field = await RichTextPage.OpenAsync(site, Article(0));
        await field.EmptyAsync();
        await field.Page.Keyboard.TypeAsync("Trước");
        await field.Page.Keyboard.PressAsync("Enter");
        await field.PasteAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Backoffice", "word.html")));

        Assert.Equal(
            "<p>Trước</p><h2>Nước mắm Phan Thiết</h2><p>Làm từ <strong>cá cơm</strong> và <em>muối</em> <a href=\"https://vi.wikipedia.org/wiki/N%C6%B0%E1%BB%9Bc_m%E1%BA%AFm\">ủ chượp</a>.</p>"
            + "<ul><li>Cá cơm than<ul><li>Đánh bắt tháng 6</li></ul></li><li>Muối hạt</li></ul><ol><li>Trộn</li><li>Ủ 12 tháng</li></ol>"
            + "<table><tbody><tr><td><strong>Độ đạm</strong></td><td>Giá</td></tr><tr><td>40</td><td>120.000 đồng</td></tr></tbody></table>",
            await field.MarkupAsync());
        await Assertions.Expect(field.Note).ToContainTextAsync("Đã bỏ: căn lề, kiểu chữ, màu sắc, 1 ảnh.");
        Assert.Empty(field.Complaints);

        await field.Note.Locator("button").First.ClickAsync();
        Assert.Equal("<p>Trước</p><p></p>", await field.MarkupAsync());
        await Assertions.Expect(field.Note).ToBeEmptyAsync();
        await field.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_comes_from_other_pages_runs_nothing_and_keeps_what_styles_say()
    {
        RichTextPage field = await RichTextPage.OpenAsync(site, Article(0));
        await field.EmptyAsync();
        await field.PasteAsync(
            """
            <b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="color:#ff0000;font-weight:700">Đỏ</span> <span style="font-style:italic">nghiêng</span></p>
            <ul><li><p>một</p></li><ul><li><p>con</p></li></ul></ul></b><div>khung<script>window.ran = 1</script></div><a href="javascript:window.ran=1" onclick="window.ran=1">xấu</a><img src="x" onerror="window.ran=1">
            """);
        Assert.Equal("<p><strong>Đỏ</strong> <em>nghiêng</em></p><ul><li>một<ul><li>con</li></ul></li></ul><p>khung</p><p>xấu</p>", await field.MarkupAsync());
        await Assertions.Expect(field.Note).ToContainTextAsync("1 đoạn mã (script), 1 liên kết không mở được, 1 ảnh");
        Assert.False(await field.Page.EvaluateAsync<bool>("'ran' in window"));
        Assert.Empty(field.Complaints);
        await field.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_table_has_a_name_and_a_header_row()
    {
        RichTextPage field = await RichTextPage.OpenAsync(site, Article(0));
        await field.EmptyAsync();
        await field.UseAsync("table");
        await field.Page.FillAsync("#rich-table-caption", "Bảng giá");
        await field.Page.FillAsync("#rich-table-rows", "2");
        await field.Page.ClickAsync("dialog[open] [value=set]");
        await field.Page.Keyboard.TypeAsync("Loại");
        await field.Page.Keyboard.PressAsync("Tab");
        await field.Page.Keyboard.TypeAsync("Giá");
        await field.UseAsync("rowAfter");
        Assert.StartsWith(
            "<table><caption>Bảng giá</caption><thead><tr><th>Loại</th><th>Giá</th></tr></thead><tbody><tr><td></td><td></td></tr><tr><td></td><td></td></tr></tbody></table>",
            await field.MarkupAsync(),
            StringComparison.Ordinal);
        Assert.Empty(field.Complaints);
        await field.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_tools_are_one_stop_of_the_Tab_key_with_arrows_within()
    {
        RichTextPage field = await RichTextPage.OpenAsync(site, Article(0));
        await field.EmptyAsync();
        await field.Page.Keyboard.PressAsync("Alt+F10");
        Assert.Equal("undo", await FocusedAsync());
        await field.Page.Keyboard.PressAsync("ArrowRight");
        await field.Page.Keyboard.PressAsync("ArrowRight");
        await field.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("h2", await FocusedAsync());
        await field.Page.Keyboard.PressAsync("Enter");
        await field.Page.Keyboard.TypeAsync("Đề mục");
        Assert.Equal("<h2>Đề mục</h2>", await field.MarkupAsync());
        await Assertions.Expect(field.Field.Locator("[data-command=h2]")).ToHaveAttributeAsync("aria-pressed", "true");
        await field.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal("h2", await FocusedAsync());
        await field.Page.Keyboard.PressAsync("End");
        Assert.Equal("help", await FocusedAsync());
        await field.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(field.Text).ToBeFocusedAsync();
        await field.Page.Context.CloseAsync();

        Task<string?> FocusedAsync() => field.Page.EvaluateAsync<string?>("document.activeElement.dataset.command");
    }

    [Fact]
    public async Task A_product_that_is_opened_and_saved_untouched_is_what_it_was()
    {
        Guid product = Index.All.Where(d => d.ContentType == ContentTypes.Product && !d.Trashed).OrderBy(d => d.Id).First().Key;
        Dictionary<string, object?> before = Values(product);
        RichTextPage field = await RichTextPage.OpenAsync(site, product);
        await field.Page.ClickAsync("button[name=then][value='']");
        await field.Page.WaitForURLAsync("**notice=saved");
        Assert.Equal(before, Values(product));
        Assert.Contains(before, v => v.Key.StartsWith("story/", StringComparison.Ordinal));
        await field.Page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_page_has_no_accessibility_violation_with_editors_and_dialogs_open(int width, ColorScheme scheme)
    {
        RichTextPage field = await RichTextPage.OpenAsync(site, Article(2), width, scheme);
        await field.UseAsync("help");
        await field.Text.ClickAsync();
        await field.PasteAsync("<p style=\"color:red\">dán</p>");
        await CheckAsync();
        foreach (string dialog in new[] { "link", "figure", "table" })
        {
            await field.UseAsync(dialog);
            await CheckAsync();
            await field.Page.ClickAsync("dialog[open] [value=cancel]");
        }

        Assert.Equal(width, await field.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await field.Page.Context.CloseAsync();

        async Task CheckAsync()
        {
            AxeResult result = await field.Page.RunAxe(new AxeRunOptions { Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } } });
            Assert.True(result.Violations.Length == 0, string.Join("; ", result.Violations.Select(v => $"{v.Id}: {string.Join(", ", v.Nodes.Select(n => n.Html))}")));
        }
    }

    private IDocumentIndex Index => site.Services.GetRequiredService<IDocumentIndex>();

    private Guid Article(int index) => Index.All.Where(d => d.ContentType == ContentTypes.Article && !d.Trashed).OrderBy(d => d.Id).ElementAt(index).Key;

    private Dictionary<string, object?> Values(Guid key)
    {
        IContent document = site.Services.GetRequiredService<IContentService>().GetById(key)!;
        return document.Properties
            .SelectMany(p => p.Values, (p, value) => KeyValuePair.Create($"{p.Alias}/{value.Culture}", value.EditedValue))
            .Append(KeyValuePair.Create("versions", (object?)site.Services.GetRequiredService<IContentService>().GetVersions(document.Id).Count()))
            .Append(KeyValuePair.Create("edited", (object?)document.Edited))
            .ToDictionary();
    }
}
