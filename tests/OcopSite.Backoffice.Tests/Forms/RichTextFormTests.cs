using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Tests.Support;

namespace OcopSite.Backoffice.Tests.Forms;

[Collection(BackofficeTests.Name)]
public sealed class RichTextFormTests(BackofficeSite site)
{
    private const string Body = "f.body.vi-VN";

    [Fact]
    public async Task What_was_taken_out_of_a_text_is_told_after_saving_and_the_text_as_it_was_sent_is_still_to_be_had()
    {
        const string sent = "<p>Trước <script>alert(1)</script>và <strong style=\"color:red\">sau</strong></p>";
        using StaffBrowser staff = await site.SignInAsAdministratorAsync();
        string page = $"/admin/documents/{Article(0)}";
        await staff.OpenAsync(page);

        using HttpResponseMessage saved = await staff.Type(Body, sent).Type("then", "").SubmitAsync("form[data-edit]");
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        await staff.OpenAsync(page + "?notice=saved");
        Assert.Equal("<p>Trước và <strong>sau</strong></p>", staff.Page.QuerySelector($"[name='{Body}']")!.TextContent);
        string note = staff.Words("#field-f-body-vi-VN details summary");
        Assert.Contains("1 đoạn mã (script)", note, StringComparison.Ordinal);
        Assert.Contains("kiểu trình bày", note, StringComparison.Ordinal);
        Assert.Equal(sent, staff.Page.QuerySelector("#f-body-vi-VN-sent")!.TextContent);

        using HttpResponseMessage again = await staff.Type(Body, "<p>Chỉ có chữ</p>").Type("then", "").SubmitAsync("form[data-edit]");
        Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        await staff.OpenAsync(page);
        Assert.Null(staff.Page.QuerySelector("#field-f-body-vi-VN details"));
    }

    [Fact]
    public async Task A_text_that_is_nothing_but_a_script_is_told_too()
    {
        using StaffBrowser staff = await site.SignInAsAdministratorAsync();
        string page = $"/admin/documents/{Article(1)}";
        await staff.OpenAsync(page);
        using HttpResponseMessage saved = await staff.Type("f.body.en-US", "<script>alert(1)</script>").Type("then", "").SubmitAsync("form[data-edit]");
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        await staff.OpenAsync(page);
        Assert.Equal("<script>alert(1)</script>", staff.Page.QuerySelector("#f-body-en-US-sent")!.TextContent);
    }

    [Fact]
    public async Task What_a_link_leads_to_can_be_looked_up_by_its_key()
    {
        using StaffBrowser staff = await site.SignInAsAdministratorAsync();
        using HttpResponseMessage found = await staff.GoAsync($"/admin/pick/documents/{Article(0)}");
        Assert.Contains("\"note\":", await found.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using HttpResponseMessage none = await staff.GoAsync($"/admin/pick/documents/{Guid.NewGuid()}");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    private Guid Article(int index) => site.Services.GetRequiredService<IDocumentIndex>().All.Where(d => d.ContentType == "article").OrderBy(d => d.Id).ElementAt(index).Key;
}
