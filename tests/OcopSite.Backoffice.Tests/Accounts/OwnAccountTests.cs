using System.Net;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Tests.Accounts;

[Collection(BackofficeTests.Name)]
public sealed class OwnAccountTests(BackofficeSite site)
{
    [Fact]
    public async Task Name_and_language_are_ones_own()
    {
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Translator);
        await browser.OpenAsync("/admin/account");
        Assert.Equal("vi", browser.Page.DocumentElement.GetAttribute("lang"));
        using (HttpResponseMessage saved = await browser.Type("name", "Trần Thị Bưởi").Type("language", "en-US").SubmitAsync("form[action='/admin/account']"))
            Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        await browser.OpenAsync("/admin/account?done=saved");
        Assert.Equal("en", browser.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("My account", browser.Words("h1"));
        Assert.Equal("Saved.", browser.Words("[role=status]"));
        Assert.Equal("Trần Thị Bưởi", browser.Words(".bar a[href='/admin/account']"));
    }

    [Fact]
    public async Task A_name_is_needed()
    {
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Translator);
        await browser.OpenAsync("/admin/account");
        using HttpResponseMessage refused = await browser.Type("name", "  ").SubmitAsync("form[action='/admin/account']");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("Hãy cho biết họ và tên.", browser.Words("#name-error"));
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_and_replaces_the_old_one()
    {
        const string newPassword = "một câu khác, dễ nhớ hơn";
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        using StaffBrowser here = await site.SignInAsync(user.Email!);
        using StaffBrowser elsewhere = await site.SignInAsync(user.Email!);
        await elsewhere.OpenAsync("/admin/account");

        await here.OpenAsync("/admin/account");
        using (HttpResponseMessage wrong = await here.Type("currentPassword", "không phải").Type("password", newPassword).SubmitAsync("form[action$='/password']"))
            Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal("Mật khẩu hiện tại chưa đúng.", here.Words("#currentPassword-error"));
        using (HttpResponseMessage changed = await here.Type("currentPassword", BackofficeSite.Password).Type("password", newPassword).SubmitAsync("form[action$='/password']"))
            Assert.Equal(HttpStatusCode.SeeOther, changed.StatusCode);

        await here.OpenAsync("/admin/account");
        using (HttpResponseMessage ended = await elsewhere.GoAsync("/admin/account")) Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        using StaffBrowser later = site.OpenBrowser();
        using (HttpResponseMessage old = await later.TrySignInAsync(user.Email!, BackofficeSite.Password)) Assert.Equal(HttpStatusCode.BadRequest, old.StatusCode);
        using StaffBrowser withNew = await site.SignInAsync(user.Email!, newPassword);
    }

    [Fact]
    public async Task Sessions_are_seen_and_ended_one_by_one()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        using StaffBrowser here = await site.SignInAsync(user.Email!);
        using StaffBrowser elsewhere = await site.SignInAsync(user.Email!);
        await elsewhere.OpenAsync("/admin/account");
        await here.OpenAsync("/admin/account");
        Assert.Equal(2, here.Page.QuerySelectorAll(".sessions > li").Length);
        Assert.Single(here.Page.QuerySelectorAll(".sessions .chip--good"));

        using (HttpResponseMessage ended = await here.SubmitAsync("form[action$='/end']")) Assert.Equal(HttpStatusCode.SeeOther, ended.StatusCode);
        using (HttpResponseMessage gone = await elsewhere.GoAsync("/admin/account")) Assert.Equal(HttpStatusCode.Redirect, gone.StatusCode);
        await here.OpenAsync("/admin/account");
        Assert.Single(here.Page.QuerySelectorAll(".sessions > li"));
    }

    [Fact]
    public async Task All_other_sessions_are_ended_at_once()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        using StaffBrowser here = await site.SignInAsync(user.Email!);
        using StaffBrowser second = await site.SignInAsync(user.Email!);
        using StaffBrowser third = await site.SignInAsync(user.Email!);
        await here.OpenAsync("/admin/account");
        using (await here.SubmitAsync("form[action$='/end-others']")) { }
        using HttpResponseMessage secondGone = await second.GoAsync("/admin/account");
        using HttpResponseMessage thirdGone = await third.GoAsync("/admin/account");
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (secondGone.StatusCode, thirdGone.StatusCode));
        await here.OpenAsync("/admin/account");
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        StaffUser other = await site.AddPersonAsync(StaffRole.Editor);
        using StaffBrowser others = await site.SignInAsync(other.Email!);
        await others.OpenAsync("/admin/account");
        Guid session = Assert.Single(await site.SessionsOfAsync(other)).Id;

        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await browser.OpenAsync("/admin/account");
        using (await browser.PostAsync($"/admin/account/sessions/{session}/end")) { }
        await others.OpenAsync("/admin/account");
    }

    [Fact]
    public async Task A_page_that_was_open_before_signing_in_again_still_sends_its_form()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        using StaffBrowser browser = await site.SignInAsync(user.Email!);
        await browser.OpenAsync("/admin/account");
        var before = browser.Page;
        await site.EndSessionsAsync(user);

        using (HttpResponseMessage answer = await browser.TrySignInAsync(user.Email!, BackofficeSite.Password)) Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        browser.GoBackTo(before);
        using HttpResponseMessage saved = await browser.Type("name", "Tên đã gõ từ trước").SubmitAsync("form[action='/admin/account']");
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal("Tên đã gõ từ trước", (await site.FindAsync(user.Key))!.DisplayName);
    }

    [Fact]
    public async Task A_form_sent_after_the_session_has_ended_is_kept_and_sent_from_there()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        using StaffBrowser browser = await site.SignInAsync(user.Email!);
        await browser.OpenAsync("/admin/account");
        await site.EndSessionsAsync(user);
        using (HttpResponseMessage kept = await browser.Type("name", "Tên \"không\" được mất").SubmitAsync("form[action='/admin/account']"))
            Assert.Equal(HttpStatusCode.Unauthorized, kept.StatusCode);
        var page = browser.Page;
        Assert.NotEqual("Tên \"không\" được mất", (await site.FindAsync(user.Key))!.DisplayName);

        using (HttpResponseMessage answer = await browser.TrySignInAsync(user.Email!, BackofficeSite.Password)) Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        browser.GoBackTo(page);
        using HttpResponseMessage saved = await browser.SubmitAsync();
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Equal("Tên \"không\" được mất", (await site.FindAsync(user.Key))!.DisplayName);
    }

    [Fact]
    public async Task A_form_that_somebody_else_made_is_still_refused_after_it_was_kept()
    {
        StaffUser user = await site.AddPersonAsync(StaffRole.Editor);
        using StaffBrowser browser = site.OpenBrowser();
        await browser.OpenAsync("/admin/sign-in");
        browser.Page.QuerySelector("[name=__RequestVerificationToken]")!.SetAttribute("value", "");
        using (await browser.PostAsync("/admin/account", ("name", "Kẻ gian"))) { }
        var page = browser.Page;
        using (await browser.TrySignInAsync(user.Email!, BackofficeSite.Password)) { }
        browser.GoBackTo(page);
        using HttpResponseMessage refused = await browser.SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.NotEqual("Kẻ gian", (await site.FindAsync(user.Key))!.DisplayName);
    }
}
