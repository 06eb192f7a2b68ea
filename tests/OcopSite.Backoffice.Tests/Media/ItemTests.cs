using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Media;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Backoffice.Tests.Media;

[Collection(BackofficeTests.Name)]
public sealed class ItemTests(BackofficeSite site) : MediaTests(site)
{
    private PublishedSnapshot Published => Site.Services.GetRequiredService<ISnapshotAccessor>().Current;

    [Fact]
    public async Task What_is_written_about_a_picture_is_kept_and_stored_as_Umbraco_stores_it()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        MediaSummary item = await AddAsync(browser, "Thanh long chín.jpg", Pictures.Jpeg());
        Assert.True(item.LacksAlternativeText);

        await browser.OpenAsync($"/admin/media/{item.Key}");
        browser.Type("name", "Thanh long ruột đỏ").Type("altVi", "Quả thanh long bổ đôi").Type("altEn", "A dragon fruit cut in half").Type("credit", "Phòng Văn hóa")
            .Type("isIllustration", "1").Type("focus.x", "25").Type("focus.y", "62,5").Type("crop.card.left", "10").Type("crop.card.right", "5");
        using (HttpResponseMessage saved = await browser.SubmitAsync("#item"))
            Assert.Equal($"/admin/media/{item.Key}?notice=saved", saved.Headers.Location!.ToString());

        MediaDraft draft = (await Site.Services.GetRequiredService<IMediaDesk>().FindAsync(item.Key, CancellationToken.None))!;
        Assert.Equal("Thanh long ruột đỏ", draft.Name);
        Assert.Equal(("Quả thanh long bổ đôi", "A dragon fruit cut in half", "Phòng Văn hóa", "1"), (draft.Value("altVi"), draft.Value("altEn"), draft.Value("credit"), draft.Value("isIllustration")));
        JsonElement stored = JsonDocument.Parse(draft.Value("umbracoFile")!).RootElement;
        Assert.Equal(item.Url, stored.GetProperty("src").GetString());
        Assert.Equal((0.25, 0.625), (stored.GetProperty("focalPoint").GetProperty("left").GetDouble(), stored.GetProperty("focalPoint").GetProperty("top").GetDouble()));
        JsonElement cut = Assert.Single(stored.GetProperty("crops").EnumerateArray()).GetProperty("coordinates");
        Assert.Equal((0.1, 0, 0.05, 0), (cut.GetProperty("x1").GetDouble(), cut.GetProperty("y1").GetDouble(), cut.GetProperty("x2").GetDouble(), cut.GetProperty("y2").GetDouble()));
        Assert.Equal(("800", "600"), (draft.Value("umbracoWidth"), draft.Value("umbracoHeight")));

        await browser.OpenAsync($"/admin/media/{item.Key}");
        Assert.Equal("62.5", browser.Page.QuerySelector("[name='focus.y']")!.GetAttribute("value"));
        Assert.False(Index.Find(item.Key)!.LacksAlternativeText);
    }

    [Fact]
    public async Task What_cannot_be_stored_is_told_beside_its_field_and_stays_as_it_was_typed()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        MediaSummary item = await AddAsync(browser, "Sò điệp.png", Pictures.Png());
        await browser.OpenAsync($"/admin/media/{item.Key}");
        string longText = new('a', 501);
        using HttpResponseMessage answer = await browser
            .Type("name", " ").Type("altVi", longText).Type("focus.x", "giữa").Type("crop.wide.left", "60").Type("crop.wide.right", "60").SubmitAsync("#item");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Hãy nhập tên.", browser.Words("#name-error"));
        Assert.StartsWith("Dài quá 500 ký tự", browser.Words("#altVi-error"), StringComparison.Ordinal);
        Assert.Equal(longText, browser.Words("#altVi"));
        Assert.Equal("giữa", browser.Page.QuerySelector("#focus-x")!.GetAttribute("value"));
        Assert.NotEmpty(browser.Words("#focus-x-error"));
        Assert.NotEmpty(browser.Words("#crop-wide-right-error"));
        Assert.Equal("Sò điệp", Index.Find(item.Key)!.Name);
    }

    [Fact]
    public async Task Two_people_who_change_different_fields_both_keep_what_they_wrote_and_the_same_field_is_shown_to_the_second()
    {
        using StaffBrowser first = await Site.SignInAsAsync(StaffRole.Editor), second = await Site.SignInAsAsync(StaffRole.Editor);
        MediaSummary item = await AddAsync(first, "Cua huỳnh đế.png", Pictures.Png());
        await first.OpenAsync($"/admin/media/{item.Key}");
        await second.OpenAsync($"/admin/media/{item.Key}");
        using (HttpResponseMessage saved = await first.Type("credit", "Người thứ nhất").Type("altVi", "Con cua").SubmitAsync("#item")) Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        using (HttpResponseMessage conflict = await second.Type("credit", "Người thứ hai").Type("altEn", "A crab").SubmitAsync("#item")) Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Equal("Người thứ hai", second.Page.QuerySelector("#credit")!.GetAttribute("value"));
        Assert.Contains("Người thứ nhất", second.Words("#item .note--warn"), StringComparison.Ordinal);

        using (HttpResponseMessage saved = await second.SubmitAsync("#item")) Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        MediaDraft draft = (await Site.Services.GetRequiredService<IMediaDesk>().FindAsync(item.Key, CancellationToken.None))!;
        Assert.Equal(("Người thứ hai", "Con cua", "A crab"), (draft.Value("credit"), draft.Value("altVi"), draft.Value("altEn")));
    }

    [Fact]
    public async Task A_translator_writes_the_text_of_their_language_and_nothing_else()
    {
        using StaffBrowser editor = await Site.SignInAsAsync(StaffRole.Editor), translator = await Site.SignInAsAsync(StaffRole.Translator, cultures: ["en-US"]);
        MediaSummary item = await AddAsync(editor, "Nước mắm.png", Pictures.Png());
        await translator.OpenAsync($"/admin/media/{item.Key}");
        using (HttpResponseMessage saved = await translator.Type("altEn", "Fish sauce").Type("altVi", "Không được").Type("name", "Không được").Type("focus.x", "1").SubmitAsync("#item"))
            Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        MediaDraft draft = (await Site.Services.GetRequiredService<IMediaDesk>().FindAsync(item.Key, CancellationToken.None))!;
        Assert.Equal(("Nước mắm", null, "Fish sauce", null), (draft.Name, draft.Value("altVi"), draft.Value("altEn"), draft.File!.Focus));
        using HttpResponseMessage replaced = await translator.SendFilesAsync($"/admin/media/{item.Key}/file", "file", [("a.png", Pictures.Png())]);
        Assert.Equal(HttpStatusCode.Forbidden, replaced.StatusCode);
    }

    [Fact]
    public async Task Another_file_takes_the_place_of_the_old_one_on_the_pages_that_show_it()
    {
        Product product = Published.In(Cultures.Vietnamese).Products.First(p => p.Images.Count > 0);
        Image before = product.Images[0];
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        await browser.OpenAsync($"/admin/media/{before.Id}");
        Assert.NotNull(browser.Page.QuerySelector($"a[href='/admin/documents/{product.Id}']"));
        byte[] content = Pictures.Jpeg(1000, 500);
        using (HttpResponseMessage replaced = await browser.SendFilesAsync($"/admin/media/{before.Id}/file", "file", [("moi.jpg", content)]))
            Assert.Equal($"/admin/media/{before.Id}?notice=replaced", replaced.Headers.Location!.ToString());

        string url = Path.ChangeExtension(before.Url, ".jpg");
        await VisitAsync(product.Url, html => html.Contains(url, StringComparison.Ordinal));
        Image after = Published.In(Cultures.Vietnamese).Products.Single(p => p.Id == product.Id).Images[0];
        Assert.Equal((before.Id, 1000, 500), (after.Id, after.Width, after.Height));
        Assert.Equal(before.Alt, after.Alt);
        using HttpClient visitor = Site.CreateClient();
        Assert.Equal(content, await visitor.GetByteArrayAsync(after.Url));
        if (url != before.Url) Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(before.Url));

        // The same kind of file once more: the address stays, what is shown is new.
        string page = await VisitAsync(product.Url, _ => true);
        byte[] next = Pictures.Jpeg(1000, 500);
        await browser.OpenAsync($"/admin/media/{before.Id}");
        using (await browser.SendFilesAsync($"/admin/media/{before.Id}/file", "file", [("nua.jpg", next)])) { }
        Assert.Equal(next, await visitor.GetByteArrayAsync(after.Url));
        await VisitAsync(product.Url, html => html != page && html.Contains(url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_picture_is_not_replaced_by_something_else_and_stays()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        MediaSummary item = await AddAsync(browser, "Gốm Chăm.png", Pictures.Png());
        foreach (byte[] wrong in new[] { Pictures.Pdf(), "<svg/>"u8.ToArray(), [] })
        {
            await browser.OpenAsync($"/admin/media/{item.Key}");
            using HttpResponseMessage answer = await browser.SendFilesAsync($"/admin/media/{item.Key}/file", "file", [("x.png", wrong)]);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.NotEmpty(browser.Words("#file-error"));
        }

        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(item.Url!));
    }
}
