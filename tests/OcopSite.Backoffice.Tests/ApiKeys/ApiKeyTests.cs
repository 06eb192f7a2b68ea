using System.Net;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;

namespace OcopSite.Backoffice.Tests.ApiKeys;

[Collection(BackofficeTests.Name)]
public sealed class ApiKeyTests(BackofficeSite site)
{
    private const string Page = "/admin/settings/api-keys";
    private const string Items = "/umbraco/delivery/api/v2/content?take=1";

    [Fact]
    public async Task A_key_for_drafts_opens_them_until_it_is_revoked()
    {
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        string secret = await MakeAsync(admin, "Ki-ốt nhà ga", "Drafts");
        Assert.Equal(HttpStatusCode.OK, await PreviewAsync(secret));

        await admin.OpenAsync(Page);
        Assert.DoesNotContain(secret, admin.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        string row = admin.Page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Ki-ốt nhà ga", StringComparison.Ordinal)).QuerySelector("form")!.GetAttribute("action")!;
        using HttpResponseMessage revoked = await admin.SubmitAsync($"form[action='{row}']");
        Assert.Equal(HttpStatusCode.SeeOther, revoked.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await PreviewAsync(secret));
    }

    [Fact]
    public async Task A_key_for_what_is_published_opens_no_drafts()
    {
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, await PreviewAsync(await MakeAsync(admin, "Ứng dụng du lịch", "Published")));
    }

    [Fact]
    public async Task A_day_that_has_passed_or_no_name_is_said_beside_the_field_and_nothing_is_lost()
    {
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        await admin.OpenAsync(Page);
        using HttpResponseMessage answer = await admin.Type("name", "").Type("expiresOn", "2020-01-31").SubmitAsync($"form[action='{Page}']");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty(admin.Words("#name-error"));
        Assert.NotEmpty(admin.Words("#expiresOn-error"));
        Assert.Equal("2020-01-31", admin.Page.QuerySelector("#expiresOn")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData(StaffRole.Publisher)]
    [InlineData(StaffRole.Editor)]
    [InlineData(StaffRole.Translator)]
    public async Task Only_administrators_give_keys_out(StaffRole role)
    {
        using StaffBrowser browser = await site.SignInAsAsync(role);
        using HttpResponseMessage page = await browser.GoAsync(Page);
        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        using HttpResponseMessage made = await browser.PostAsync(Page, ("name", "Của tôi"), ("scope", "Drafts"));
        Assert.Equal(HttpStatusCode.Forbidden, made.StatusCode);
    }

    private static async Task<string> MakeAsync(StaffBrowser admin, string name, string scope)
    {
        await admin.OpenAsync(Page);
        using HttpResponseMessage given = await admin.Type("name", name).Type("scope", scope).SubmitAsync($"form[action='{Page}']");
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
        return admin.Page.QuerySelector("#secret")!.GetAttribute("value")!;
    }

    private async Task<HttpStatusCode> PreviewAsync(string key)
    {
        using HttpClient client = site.CreateClient();
        using HttpRequestMessage request = new(HttpMethod.Get, Items);
        request.Headers.Add("Preview", "true");
        request.Headers.Add("Api-Key", key);
        using HttpResponseMessage answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
