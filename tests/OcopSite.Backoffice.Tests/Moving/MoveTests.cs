using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Content;

namespace OcopSite.Backoffice.Tests.Moving;

[Collection(BackofficeTests.Name)]
public sealed class MoveTests(BackofficeSite site)
{
    private const string Page = "/admin/move";

    private static readonly string[] Both = [Cultures.Vietnamese, Cultures.English];
    private static readonly string[] VietnameseAlone = [Cultures.Vietnamese];

    [Fact]
    public async Task A_published_page_moves_with_what_lies_under_it_and_its_old_addresses_lead_to_the_new_ones()
    {
        Guid place = await NewPageAsync(Both), moved = await NewPageAsync(Both), below = await NewPageAsync(Both, moved);
        string segment = SegmentOf(moved), under = SegmentOf(below);
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await site.CaughtUpAsync();
        await browser.OpenAsync($"/admin/documents/{moved}");
        await browser.OpenAsync(browser.Page.QuerySelector(".edit__actions a[href^='/admin/move']")!.GetAttribute("href")!);
        await browser.OpenAsync($"{Page}?key={moved}&look=1&to={place}");
        string changes = browser.Words("main form[method=post]");
        Assert.Contains($"/{segment}/ → /{SegmentOf(place)}/{segment}/", changes, StringComparison.Ordinal);
        Assert.Contains($"/en/{segment}/ → /en/{SegmentOf(place)}/{segment}/", changes, StringComparison.Ordinal);
        Assert.Contains("1 mục nằm bên dưới đi theo", changes, StringComparison.Ordinal);
        using (HttpResponseMessage done = await browser.SubmitAsync("form[method=post][action='/admin/move']")) Assert.Equal($"/admin/documents/{moved}?notice=moved", done.Headers.Location!.ToString());

        Assert.Equal(place, (await site.ReadAsync(moved)).ParentKey);
        await site.CaughtUpAsync();
        using StaffBrowser visitor = site.OpenBrowser();
        using (HttpResponseMessage old = await visitor.GoAsync($"/{segment}/{under}/")) Assert.Equal($"/{SegmentOf(place)}/{segment}/{under}/", old.Headers.Location!.ToString());
        using (HttpResponseMessage old = await visitor.GoAsync($"/en/{segment}/")) Assert.Equal($"/en/{SegmentOf(place)}/{segment}/", old.Headers.Location!.ToString());
        await visitor.OpenAsync($"/{SegmentOf(place)}/{segment}/{under}/");

        await browser.OpenAsync($"/admin/audit?what=moved&document={moved}");
        Assert.Contains("Chuyển chỗ", browser.Words("table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_places_that_take_the_document_and_keep_it_readable_are_offered()
    {
        Guid moved = await NewPageAsync(Both), below = await NewPageAsync([], moved), draft = await NewPageAsync([]), vietnamese = await NewPageAsync(VietnameseAlone), good = await NewPageAsync(Both);
        DocumentDraft catalogue = (await site.PublishedAsync(ContentTypes.ProductCatalogue, 1))[0];
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await browser.OpenAsync($"{Page}?key={moved}&q=trang");
        string[] offered = [.. browser.Page.QuerySelectorAll("[name=to]").Select(e => e.GetAttribute("value")!)];
        Assert.Contains(good.ToString(), offered);
        foreach ((Guid place, string reason) in new[]
        {
            (moved, "vào bên trong chính nó"), (below, "vào bên trong chính nó"), (draft, "chưa xuất bản"), (vietnamese, "chưa xuất bản"), (catalogue.Key, "không nhận loại mục này"),
            (catalogue.ParentKey!.Value, "đang ở đó rồi"),
        })
        {
            Assert.DoesNotContain(place.ToString(), offered);
            using HttpResponseMessage forged = await browser.PostAsync(Page, ("key", $"{moved}"), ("to", $"{place}"));
            Assert.Equal(HttpStatusCode.Conflict, forged.StatusCode);
            Assert.Contains(reason, browser.Words("form .note"), StringComparison.Ordinal);
        }

        Assert.Equal(catalogue.ParentKey, (await site.ReadAsync(moved)).ParentKey);
    }

    [Fact]
    public async Task Where_something_of_the_same_name_stands_nothing_comes_to_stand_under_another_address()
    {
        Guid place = await NewPageAsync(Both), moved = await NewPageAsync(Both, name: "Cùng một tên"), other = await NewPageAsync([], place, "Cung mot ten");
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await browser.OpenAsync($"{Page}?key={moved}&to={place}");
        Assert.Contains("Ở đó đã có một mục cùng tên.", browser.Words("form .note"), StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector("main form[method=post] button"));
        Assert.Equal(place, (await site.ReadAsync(other)).ParentKey);
    }

    [Fact]
    public async Task Many_are_moved_from_a_list_and_what_stays_is_counted()
    {
        Guid place = await NewPageAsync(Both), first = await NewPageAsync([]), second = await NewPageAsync([]), there = await NewPageAsync([], place);
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Editor);
        await browser.OpenAsync("/admin/content/page");
        Assert.NotNull(browser.Page.QuerySelector("button[value=move]"));
        using HttpResponseMessage chosen = await browser.PostAsync("/admin/content/page", ("act", "move"), ("key", $"{first}"), ("key", $"{second}"), ("key", $"{there}"));
        await browser.OpenAsync($"{chosen.Headers.Location}&to={place}");
        Assert.Contains("Mục này đang ở đó rồi.", browser.Words("main form[method=post]"), StringComparison.Ordinal);
        using HttpResponseMessage done = await browser.SubmitAsync("form[method=post][action='/admin/move']");
        await browser.OpenAsync(done.Headers.Location!.ToString());
        Assert.Contains("Đã làm xong 2 mục. Không làm được 1 mục.", browser.Words(".note"), StringComparison.Ordinal);
        Assert.Equal(place, (await site.ReadAsync(first)).ParentKey);
        Assert.Equal(place, (await site.ReadAsync(second)).ParentKey);
    }

    [Fact]
    public async Task Without_a_place_the_page_says_so_beside_the_choice()
    {
        Guid moved = await NewPageAsync([]);
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Editor);
        await browser.OpenAsync($"{Page}?key={moved}&look=1");
        Assert.Equal("Hãy chọn nơi chuyển đến.", browser.Words("#to-error"));
        using HttpResponseMessage refused = await browser.PostAsync(Page, ("key", $"{moved}"), ("to", "nowhere"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using HttpResponseMessage nothing = await browser.GoAsync($"{Page}?key=x&to=y");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
    }

    [Theory]
    [InlineData(StaffRole.Translator, null, null, false)]
    [InlineData(StaffRole.Editor, null, null, true)]
    [InlineData(StaffRole.Editor, "product", null, false)]
    [InlineData(StaffRole.Editor, null, Cultures.English, false)]
    [InlineData(StaffRole.Publisher, "product", null, false)]
    [InlineData(StaffRole.Publisher, null, Cultures.English, false)]
    public async Task A_draft_is_moved_and_copied_by_those_who_write_its_type_and_languages(StaffRole role, string? type, string? culture, bool may)
    {
        Guid place = await NewPageAsync(Both), moved = await NewPageAsync([]);
        using StaffBrowser browser = await site.SignInAsAsync(role, type is null ? null : [type], culture is null ? null : [culture]);
        await browser.OpenAsync($"/admin/documents/{moved}");
        Assert.Equal(may, browser.Page.QuerySelector("a[href^='/admin/move']") is not null);
        Assert.Equal(may, browser.Page.QuerySelector("#copy") is not null);
        using (HttpResponseMessage page = await browser.GoAsync($"{Page}?key={moved}&to={place}")) Assert.Equal(may ? HttpStatusCode.OK : HttpStatusCode.Forbidden, page.StatusCode);
        await browser.OpenAsync($"/admin/documents/{moved}");
        using (HttpResponseMessage copy = await browser.PostAsync($"/admin/documents/{moved}/copy")) Assert.Equal(may ? HttpStatusCode.SeeOther : HttpStatusCode.Forbidden, copy.StatusCode);
        await browser.OpenAsync($"/admin/documents/{moved}");
        using (HttpResponseMessage form = await browser.PostAsync(Page, ("key", $"{moved}"), ("to", $"{place}"))) Assert.Equal(may ? HttpStatusCode.SeeOther : HttpStatusCode.Forbidden, form.StatusCode);
        Assert.Equal(may, (await site.ReadAsync(moved)).ParentKey == place);
    }

    [Fact]
    public async Task What_visitors_read_is_moved_by_those_who_publish_it_and_what_lies_under_it()
    {
        Guid place = await NewPageAsync(Both), moved = await NewPageAsync([]), below = await NewPageAsync([], moved);
        await PublishAsync(moved, VietnameseAlone);
        await PublishAsync(below, VietnameseAlone);
        using StaffBrowser editor = await site.SignInAsAsync(StaffRole.Editor);
        await editor.OpenAsync("/admin/content/page");
        using (HttpResponseMessage refused = await editor.PostAsync(Page, ("key", $"{moved}"), ("to", $"{place}"))) Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using StaffBrowser publisher = await site.SignInAsAsync(StaffRole.Publisher);
        await publisher.OpenAsync("/admin/content/page");
        using HttpResponseMessage done = await publisher.PostAsync(Page, ("key", $"{moved}"), ("to", $"{place}"));
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
    }

    [Fact]
    public async Task A_copy_is_a_draft_beside_the_original()
    {
        Guid original = await NewPageAsync(Both);
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Editor);
        await browser.OpenAsync($"/admin/documents/{original}");
        using HttpResponseMessage copied = await browser.SubmitAsync("#copy");
        await browser.OpenAsync(copied.Headers.Location!.ToString());
        Assert.StartsWith("Đây là bản nháp nhân bản.", browser.Words(".note--good"), StringComparison.Ordinal);
        DocumentDraft before = await site.ReadAsync(original), copy = await site.ReadAsync(Guid.Parse(copied.Headers.Location!.ToString().Split('/', '?')[3]));
        Assert.NotEqual(original, copy.Key);
        Assert.Equal(before.ParentKey, copy.ParentKey);
        Assert.Equal(before.Value("summary", Cultures.Vietnamese), copy.Value("summary", Cultures.Vietnamese));
        Assert.All(copy.Cultures.Values, c => Assert.False(c.Published));
        Assert.NotEqual(before.NameIn(Cultures.Vietnamese), copy.NameIn(Cultures.Vietnamese));
    }

    private static StaffMember Somebody => new(Guid.NewGuid(), -1, "Somebody", StaffRole.Administrator);

    private IDocumentDesk Desk => site.Services.GetRequiredService<IDocumentDesk>();

    private static string SegmentOf(Guid key) => $"trang-{key:N}";

    private async Task<Guid> NewPageAsync(string[] published, Guid? parent = null, string? name = null)
    {
        var key = Guid.NewGuid();
        name ??= $"Trang {key:N}";
        Guid home = (await site.PublishedAsync(ContentTypes.Home, 1))[0].Key;
        await Desk.SaveAsync(
            new DocumentWrite(key, ContentTypes.Page, parent ?? home)
            {
                Names = new Dictionary<string, string> { [Cultures.Vietnamese] = name, [Cultures.English] = name },
                Values = new Dictionary<FieldKey, string?> { [new FieldKey("summary", Cultures.Vietnamese)] = $"Tóm tắt {key:N}" },
            },
            Somebody,
            CancellationToken.None);
        if (published.Length > 0) await PublishAsync(key, published);
        return key;
    }

    private Task PublishAsync(Guid key, string[] cultures) => Desk.PublishAsync(key, cultures, Somebody, CancellationToken.None);
}
