using System.Net;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Tests.Accounts;

[Collection(BackofficeTests.Name)]
public sealed class PeopleTests(BackofficeSite site)
{
    public static TheoryData<StaffRole> NotAdministrators => [StaffRole.Translator, StaffRole.Editor, StaffRole.Publisher];

    [Theory]
    [MemberData(nameof(NotAdministrators))]
    public async Task Only_administrators_see_who_works_here(StaffRole role)
    {
        StaffUser other = await site.AddPersonAsync(StaffRole.Editor);
        using StaffBrowser browser = await site.SignInAsAsync(role);
        foreach (string path in new[] { "/admin/users", "/admin/users/invite", $"/admin/users/{other.Key}" })
        {
            using HttpResponseMessage answer = await browser.GoAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        Assert.Null(browser.Page.QuerySelector(".bar a[href='/admin/users']"));
    }

    [Theory]
    [MemberData(nameof(NotAdministrators))]
    public async Task Only_administrators_change_anything_about_people(StaffRole role)
    {
        StaffUser other = await site.AddPersonAsync(StaffRole.Editor);
        StaffUser self = await site.AddPersonAsync(role);
        using StaffBrowser others = await site.SignInAsync(other.Email!);
        using StaffBrowser browser = await site.SignInAsync(self.Email!);
        await browser.OpenAsync("/admin/account");
        (string, string)[] rights = [("name", "X"), ("role", "Administrator"), ("email", "moi@example.vn")];
        foreach (string path in new[] { "/admin/users/invite", $"/admin/users/{self.Key}", $"/admin/users/{other.Key}", $"/admin/users/{other.Key}/link", $"/admin/users/{other.Key}/sessions/end", $"/admin/users/{other.Key}/second-factor/off" })
        {
            using HttpResponseMessage answer = await browser.PostAsync(path, rights);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        Assert.Equal(role.ToString(), (await site.FindAsync(self.Key))!.Role);
        await others.OpenAsync("/admin/account");
    }

    [Fact]
    public async Task Whoever_is_invited_comes_in_by_a_link_that_works_once()
    {
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        await admin.OpenAsync("/admin/users/invite");
        admin.Type("email", "hoa@example.vn").Type("name", "Phạm Thị Hoa").Type("role", "Translator").Type("cultures", "en-US").Type("contentTypes", "product").Type("contentTypes", "article");
        using (HttpResponseMessage invited = await admin.SubmitAsync()) Assert.Equal(HttpStatusCode.OK, invited.StatusCode);
        string link = admin.Page.QuerySelector("#link")!.GetAttribute("value")!;
        Assert.StartsWith("http://localhost/admin/welcome?token=", link, StringComparison.Ordinal);

        using StaffBrowser hoa = site.OpenBrowser();
        await hoa.OpenAsync(link);
        Assert.Equal("Phạm Thị Hoa", hoa.Page.QuerySelector("#name")!.GetAttribute("value"));
        // The address is the one that was invited, whatever is sent.
        using (HttpResponseMessage joined = await hoa.Type("email", "khac@example.vn").Type("password", BackofficeSite.Password).SubmitAsync()) Assert.Equal("/admin", joined.Headers.Location!.ToString());
        await hoa.OpenAsync("/admin/account");
        Assert.Contains("hoa@example.vn", hoa.Words("main"), StringComparison.Ordinal);
        Assert.Contains("Biên dịch", hoa.Words("main"), StringComparison.Ordinal);

        using StaffBrowser thief = site.OpenBrowser();
        using (HttpResponseMessage used = await thief.GoAsync(link)) Assert.Equal(HttpStatusCode.NotFound, used.StatusCode);

        StaffUser user = (await site.PeopleAsync()).Single(u => u.Email == "hoa@example.vn");
        Assert.Equal(["en-US"], user.Cultures);
        Assert.Equal(["article", "product"], user.ContentTypes.Order());
        IReadOnlyList<string> trail = await site.TrailOfAsync(user);
        Assert.Equal([nameof(StaffEvent.Invited), nameof(StaffEvent.LinkGiven), nameof(StaffEvent.Joined), nameof(StaffEvent.SignedIn)], trail);
    }

    [Fact]
    public async Task An_invitation_without_address_name_or_role_says_what_is_missing()
    {
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        await admin.OpenAsync("/admin/users/invite");
        using HttpResponseMessage refused = await admin.Type("email", BackofficeSite.AdministratorEmail).Type("name", "").Type("role", "King").SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("Đã có người dùng với địa chỉ email này.", admin.Words("#email-error"));
        Assert.Equal("Hãy cho biết họ và tên.", admin.Words("#name-error"));
        Assert.Equal("Hãy chọn một vai trò.", admin.Words("#role-error"));
        Assert.Equal(BackofficeSite.AdministratorEmail, admin.Page.QuerySelector("#email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_role_that_is_taken_away_is_gone_with_the_next_request()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Administrator);
        using StaffBrowser browser = await site.SignInAsync(user.Email!);
        await browser.OpenAsync("/admin/users");

        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        await admin.OpenAsync($"/admin/users/{user.Key}");
        using (HttpResponseMessage saved = await admin.Type("role", "Editor").SubmitAsync()) Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        using HttpResponseMessage refused = await browser.GoAsync("/admin/users");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains(nameof(StaffEvent.RightsChanged), await site.TrailOfAsync(user));
    }

    [Fact]
    public async Task Who_is_disabled_is_out_at_once_and_does_not_come_in_again()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Publisher);
        using StaffBrowser browser = await site.SignInAsync(user.Email!);
        await browser.OpenAsync("/admin/account");

        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        await admin.OpenAsync($"/admin/users/{user.Key}");
        using (HttpResponseMessage saved = await admin.Type("isDisabled", "true").SubmitAsync()) Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        using (HttpResponseMessage out1 = await browser.GoAsync("/admin/account")) Assert.Equal(HttpStatusCode.Redirect, out1.StatusCode);
        using HttpResponseMessage again = await browser.TrySignInAsync(user.Email!, BackofficeSite.Password);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.StartsWith("Email hoặc mật khẩu chưa đúng.", browser.Words("#form-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_address_is_the_one_to_sign_in_with_and_ends_sessions_and_links()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor), other = await site.AddPersonAsync(StaffRole.Editor);
        using StaffBrowser before = await site.SignInAsync(user.Email!);
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        await admin.OpenAsync($"/admin/users/{user.Key}");
        using (await admin.SubmitAsync("form[action$='/link']")) { }
        string link = admin.Page.QuerySelector("#link")!.GetAttribute("value")!;

        await admin.OpenAsync($"/admin/users/{user.Key}");
        foreach ((string wrong, string message) in new[] { (other.Email!.ToUpperInvariant(), "Đã có người dùng với địa chỉ email này."), ("không phải thư", "") })
        {
            using HttpResponseMessage refused = await admin.Type("email", wrong).SubmitAsync();
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.StartsWith(message, admin.Words("#email-error"), StringComparison.Ordinal);
            Assert.NotEmpty(admin.Words("#email-error"));
            Assert.Equal(wrong, admin.Page.QuerySelector("#email")!.GetAttribute("value"));
        }

        string address = $"moi{user.Id}@example.vn";
        using (HttpResponseMessage saved = await admin.Type("email", address).SubmitAsync()) Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        using (HttpResponseMessage ended = await before.GoAsync("/admin/account")) Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        using (HttpResponseMessage old = await before.TrySignInAsync(user.Email!, BackofficeSite.Password)) Assert.Equal(HttpStatusCode.BadRequest, old.StatusCode);
        using StaffBrowser after = await site.SignInAsync(address);
        using (HttpResponseMessage dead = await after.GoAsync(link)) Assert.Equal(HttpStatusCode.NotFound, dead.StatusCode);
        Assert.Contains(nameof(StaffEvent.EmailChanged), await site.TrailOfAsync(user));
        await admin.OpenAsync($"/admin/audit?what=accounts");
        Assert.Contains($"Đổi địa chỉ email: {user.Email} → {address}", admin.Words("tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_for_a_new_password_ends_the_sessions_and_works_once()
    {
        const string newPassword = "mật khẩu mới do chính mình đặt";
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        using StaffBrowser before = await site.SignInAsync(user.Email!);
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        await admin.OpenAsync($"/admin/users/{user.Key}");
        using (await admin.SubmitAsync("form[action$='/link']")) { }
        string earlier = admin.Page.QuerySelector("#link")!.GetAttribute("value")!;
        await admin.OpenAsync($"/admin/users/{user.Key}");
        using (await admin.SubmitAsync("form[action$='/link']")) { }
        string link = admin.Page.QuerySelector("#link")!.GetAttribute("value")!;

        using StaffBrowser browser = site.OpenBrowser();
        using (HttpResponseMessage replaced = await browser.GoAsync(earlier)) Assert.Equal(HttpStatusCode.NotFound, replaced.StatusCode);
        await browser.OpenAsync(link);
        var page = browser.Page;
        using (HttpResponseMessage chosen = await browser.Type("password", newPassword).SubmitAsync()) Assert.Equal("/admin", chosen.Headers.Location!.ToString());
        using (HttpResponseMessage ended = await before.GoAsync("/admin/account")) Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        browser.GoBackTo(page);
        using (HttpResponseMessage twice = await browser.Type("password", "lại một mật khẩu nữa").SubmitAsync()) Assert.Equal(HttpStatusCode.NotFound, twice.StatusCode);
        using StaffBrowser withNew = await site.SignInAsync(user.Email!, newPassword);
    }

    [Fact]
    public async Task The_list_shows_everybody_and_how_they_stand()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Translator);
        using StaffBrowser admin = await site.SignInAsAdministratorAsync();
        await admin.OpenAsync("/admin/users");
        var row = admin.Page.QuerySelectorAll(".people > li").Single(r => r.TextContent.Contains(user.Email!, StringComparison.Ordinal));
        Assert.Contains("Biên dịch", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đang làm việc", row.TextContent, StringComparison.Ordinal);
    }
}
