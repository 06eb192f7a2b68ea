using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Engine.Published;

namespace OcopSite.Backoffice.Tests.Redirects;

[Collection(BackofficeTests.Name)]
public sealed class RedirectTests(BackofficeSite site)
{
    private const string Page = "/admin/settings/redirects";

    // A page that the seed content has in both languages.
    private (Guid Key, string Vietnamese, string English) Target()
    {
        IPublishedSnapshot published = site.Services.GetRequiredService<IPublishedStore>().Current;
        Guid key = published.Documents.First(d => d.Level > 1 && published.RouteOf(d.Key, "vi-VN") is not null && published.RouteOf(d.Key, "en-US") is not null).Key;
        return (key, published.RouteOf(key, "vi-VN")!.Path, published.RouteOf(key, "en-US")!.Path);
    }

    [Fact]
    public async Task An_old_address_leads_to_its_page_until_it_is_removed()
    {
        (Guid key, string now, _) = Target();
        string old = $"/trang-cu/{Guid.NewGuid():N}";
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        using StaffBrowser visitor = site.OpenBrowser();
        using (HttpResponseMessage before = await visitor.GoAsync(old)) Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);

        await browser.OpenAsync(Page);
        using (HttpResponseMessage added = await browser.PostAsync(Page, ("culture", "vi-VN"), ("path", $"https://ocop.example.vn{old.ToUpperInvariant()}/?a=1"), ("target", $"{key}"))) Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        Assert.Equal(now, await MovedAsync(visitor, old));

        await browser.OpenAsync($"{Page}?q={old[10..]}");
        Assert.Single(browser.Page.QuerySelectorAll("tbody tr"));
        using (HttpResponseMessage removed = await browser.SubmitAsync("tbody form")) Assert.Equal(HttpStatusCode.SeeOther, removed.StatusCode);
        Assert.Null(await MovedAsync(visitor, old, gone: true));

        await browser.OpenAsync("/admin/audit?what=settings");
        string trail = browser.Words("table");
        Assert.Contains($"Thêm chuyển hướng: {old} → {now}", trail, StringComparison.Ordinal);
        Assert.Contains($"Bỏ chuyển hướng: {old}", trail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_target_may_be_typed_and_the_language_belongs_to_the_old_address()
    {
        (_, _, string english) = Target();
        string old = $"/old-page/{Guid.NewGuid():N}";
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        await browser.OpenAsync(Page);
        using (HttpResponseMessage added = await browser.PostAsync(Page, ("culture", "en-US"), ("path", "/en" + old), ("targetPath", "/en" + english))) Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        using StaffBrowser visitor = site.OpenBrowser();
        Assert.Equal("/en" + english, await MovedAsync(visitor, "/en" + old));
        using HttpResponseMessage vietnamese = await visitor.GoAsync(old);
        Assert.Equal(HttpStatusCode.NotFound, vietnamese.StatusCode);
    }

    [Theory]
    [InlineData("", "Hãy nhập địa chỉ cũ.")]
    [InlineData("/", "Đây không phải địa chỉ của một trang. Ví dụ đúng: /tin-tuc/bai-cu")]
    [InlineData("/admin/x", "Đây không phải địa chỉ của một trang. Ví dụ đúng: /tin-tuc/bai-cu")]
    [InlineData("/a//b", "Đây không phải địa chỉ của một trang. Ví dụ đúng: /tin-tuc/bai-cu")]
    [InlineData("/a/../b", "Đây không phải địa chỉ của một trang. Ví dụ đúng: /tin-tuc/bai-cu")]
    [InlineData("bài cũ", "Đây không phải địa chỉ của một trang. Ví dụ đúng: /tin-tuc/bai-cu")]
    public async Task What_is_no_address_is_refused_beside_the_field(string path, string message)
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        await browser.OpenAsync(Page);
        browser.Type("path", path).Type("targetPath", "/khong-co-trang-nay");
        using HttpResponseMessage refused = await browser.SubmitAsync($"form[action='{Page}']");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(message, browser.Words("#path-error"));
        Assert.Equal("Không có trang nào ở địa chỉ này trong ngôn ngữ đã chọn.", browser.Words("#target-error"));
        Assert.Equal(path, browser.Page.QuerySelector("#path")!.GetAttribute("value"));
        Assert.Equal("/khong-co-trang-nay", browser.Page.QuerySelector("#targetPath")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_address_in_use_and_one_that_is_there_already_are_refused()
    {
        (Guid key, string now, _) = Target();
        string old = $"/hai-lan/{Guid.NewGuid():N}";
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        await browser.OpenAsync(Page);
        using (HttpResponseMessage inUse = await browser.PostAsync(Page, ("culture", "vi-VN"), ("path", now), ("target", $"{key}"))) Assert.Equal(HttpStatusCode.BadRequest, inUse.StatusCode);
        Assert.StartsWith("Địa chỉ này đang là của trang", browser.Words("#path-error"), StringComparison.Ordinal);
        using (HttpResponseMessage added = await browser.PostAsync(Page, ("culture", "vi-VN"), ("path", old), ("target", $"{key}"))) Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        using (HttpResponseMessage twice = await browser.PostAsync(Page, ("culture", "vi-VN"), ("path", old), ("target", $"{key}"))) Assert.Equal(HttpStatusCode.BadRequest, twice.StatusCode);
        Assert.Equal("Địa chỉ này đã có chuyển hướng; hãy bỏ nó trước.", browser.Words("#path-error"));
    }

    private async Task<string?> MovedAsync(StaffBrowser visitor, string path, bool gone = false)
    {
        await site.CaughtUpAsync();
        using HttpResponseMessage answer = await visitor.GoAsync(path + "/");
        Assert.Equal(gone ? HttpStatusCode.NotFound : HttpStatusCode.MovedPermanently, answer.StatusCode);
        return answer.Headers.Location?.ToString();
    }
}
