using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Backoffice.Tests.Media;

[Collection(BackofficeTests.Name)]
public sealed class ConsentTests(BackofficeSite site) : MediaTests(site)
{
    [Fact]
    public async Task A_withdrawn_consent_takes_a_picture_away_everywhere_and_giving_it_again_brings_it_back()
    {
        // Not the first product: other tests look at that one.
        Product product = Site.Services.GetRequiredService<ISnapshotAccessor>().Current.In(Cultures.Vietnamese).Products.Last(p => p.Images.Count > 0);
        Image picture = product.Images[0];
        string folder = picture.Url[..picture.Url.LastIndexOf('/')];
        string page = await VisitAsync(product.Url, html => html.Contains(folder, StringComparison.Ordinal));
        string variant = WebUtility.HtmlDecode(Regex.Match(page, $"{folder}/[^\" ]+hmac=[^\" ]+").Value);
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(picture.Url));
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(variant));

        // An editor may not delete, and still must be able to do this.
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        await browser.OpenAsync($"/admin/media/{picture.Id}");
        using (HttpResponseMessage given = await browser.Type("what", "Chị Hoa đồng ý, bản giấy ở tủ 3").Type("scope", "Trang web").Type("given", "2026-01-15").SubmitAsync("#consent"))
            Assert.Equal(HttpStatusCode.SeeOther, given.StatusCode);
        await browser.OpenAsync($"/admin/media/{picture.Id}");
        using (HttpResponseMessage withdrawn = await browser.Type("withdrawn", "2026-02-20").SubmitAsync("#consent"))
            Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(picture.Url));
        Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(variant));
        await VisitAsync(product.Url, html => !html.Contains(folder, StringComparison.Ordinal));
        Assert.DoesNotContain(Site.Services.GetRequiredService<ISnapshotAccessor>().Current.In(Cultures.English).Products.Single(p => p.Id == product.Id).Images, i => i.Id == picture.Id);

        // It is still there for staff, with what was written down.
        await browser.OpenAsync($"/admin/media/{picture.Id}");
        Assert.Contains("Đã rút đồng ý", browser.Words("main"), StringComparison.Ordinal);
        Assert.Contains("tủ 3", browser.Words("#consent-what"), StringComparison.Ordinal);
        using (HttpResponseMessage file = await browser.GoAsync($"/admin/media/{picture.Id}/file")) Assert.Equal(HttpStatusCode.OK, file.StatusCode);

        // Nobody brings it back from the bin.
        using StaffBrowser publisher = await Site.SignInAsAsync(StaffRole.Publisher);
        await publisher.OpenAsync("/admin/media/bin");
        using (HttpResponseMessage refused = await publisher.PostAsync("/admin/media", ("act", "restore"), ("key", $"{picture.Id}")))
            Assert.Contains("failed=1", refused.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(picture.Url));

        using (HttpResponseMessage again = await browser.Type("withdrawn", "").SubmitAsync("#consent")) Assert.Equal(HttpStatusCode.SeeOther, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(picture.Url));
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(variant));
        await VisitAsync(product.Url, html => html.Contains(folder, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_consent_of_tomorrow_and_one_withdrawn_before_it_was_given_are_refused_and_nothing_typed_is_lost()
    {
        using StaffBrowser browser = await Site.SignInAsAsync(StaffRole.Editor);
        var item = await AddAsync(browser, "Chân dung.png", Pictures.Png());
        await browser.OpenAsync($"/admin/media/{item.Key}");
        using (HttpResponseMessage future = await browser.Type("what", "Bà Sáu").Type("given", "2999-01-01").SubmitAsync("#consent"))
            Assert.Equal(HttpStatusCode.BadRequest, future.StatusCode);
        Assert.Equal("Ngày này còn ở tương lai.", browser.Words("#consent-given-error"));
        Assert.Equal("Bà Sáu", browser.Words("#consent-what"));
        using (HttpResponseMessage before = await browser.Type("given", "2026-02-01").Type("withdrawn", "2026-01-01").SubmitAsync("#consent"))
            Assert.Equal(HttpStatusCode.BadRequest, before.StatusCode);
        Assert.Equal("Ngày rút đồng ý không thể trước ngày đồng ý.", browser.Words("#consent-withdrawn-error"));
        Assert.False(Index.Find(item.Key)!.Trashed);
    }

    [Fact]
    public async Task Consents_are_for_those_who_manage_media()
    {
        using StaffBrowser editor = await Site.SignInAsAsync(StaffRole.Editor);
        var item = await AddAsync(editor, "Người bán mực.png", Pictures.Png());
        using StaffBrowser translator = await Site.SignInAsAsync(StaffRole.Translator);
        await translator.OpenAsync($"/admin/media/{item.Key}");
        Assert.Null(translator.Page.QuerySelector("#consent"));
        using HttpResponseMessage answer = await translator.PostAsync($"/admin/media/{item.Key}/consent", ("withdrawn", "2026-01-01"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(Index.Find(item.Key)!.Trashed);
    }
}
