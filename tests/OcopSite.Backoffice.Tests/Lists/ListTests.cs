using System.Net;
using AngleSharp.Dom;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;

namespace OcopSite.Backoffice.Tests.Lists;

[Collection(BackofficeTests.Name)]
public sealed class ListTests(BackofficeSite site)
{
    [Theory]
    [InlineData("nuoc mam tin", "Nước mắm Tĩn")]
    [InlineData("NƯỚC MẮM", "Nước mắm")]
    [InlineData("rong n", "Rong nho")]
    [InlineData("đan kha", "Bưởi da xanh Đan Kha")]
    public async Task Names_are_found_with_accents_and_without(string typed, string expected)
    {
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Editor);
        await browser.OpenAsync($"/admin/content/product?q={Uri.EscapeDataString(typed)}");
        Assert.Contains(browser.Page.QuerySelectorAll("tbody a"), a => a.TextContent.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Filters_narrow_the_list()
    {
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Editor);
        await browser.OpenAsync("/admin/content/product?certificate=lapsed&sort=name");
        IElement[] rows = [.. browser.Page.QuerySelectorAll("tbody tr")];
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Contains("Đã hết hiệu lực", r.TextContent, StringComparison.Ordinal));
        await browser.OpenAsync("/admin/content/product?state=draft&q=khong-co-ten-nay");
        Assert.Empty(browser.Page.QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("/admin/content/product?page=-3&state=nonsense&certificate=9&sort=17&writer=x")]
    [InlineData("/admin/content/product?page=99999999999999&q=%00%ff")]
    [InlineData("/admin/inquiries?state=7&page=-1")]
    [InlineData("/admin/pick/documents?q=%F0%9F%8D%89&types=,,x")]
    [InlineData("/admin/pick/media")]
    public async Task What_means_nothing_in_an_address_is_left_out_of_account(string path)
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        using HttpResponseMessage answer = await browser.GoAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/admin/content/recognition")]
    [InlineData("/admin/content/nothing")]
    [InlineData("/admin/documents/8b1e1b0e-0000-4000-8000-000000000000")]
    [InlineData("/admin/documents/8b1e1b0e-0000-4000-8000-000000000000?type=recognition")]
    [InlineData("/admin/documents/8b1e1b0e-0000-4000-8000-000000000000/history")]
    [InlineData("/admin/documents/8b1e1b0e-0000-4000-8000-000000000000/publish")]
    [InlineData("/admin/documents/8b1e1b0e-0000-4000-8000-000000000000/preview")]
    [InlineData("/admin/nowhere")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using StaffBrowser browser = await site.SignInAsAdministratorAsync();
        using HttpResponseMessage answer = await browser.GoAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/admin")]
    [InlineData("/admin/content")]
    [InlineData("/admin/content/product")]
    [InlineData("/admin/pick/documents")]
    [InlineData("/admin/pick/media")]
    [InlineData("/admin/inquiries")]
    [InlineData("/admin/searches")]
    public async Task Nobody_reads_without_signing_in(string path)
    {
        using StaffBrowser browser = site.OpenBrowser();
        using HttpResponseMessage answer = await browser.GoAsync(path);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.StartsWith("/admin/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StaffRole.Translator)]
    [InlineData(StaffRole.Editor)]
    public async Task Messages_of_visitors_are_read_by_publishers_alone(StaffRole role)
    {
        using StaffBrowser browser = await site.SignInAsAsync(role);
        foreach (string path in new[] { "/admin/inquiries", "/admin/inquiries/BT-2611-AAAA", "/admin/searches" })
        {
            using HttpResponseMessage answer = await browser.GoAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Many_at_once_are_published_where_nothing_is_to_be_mended()
    {
        Guid good = await site.NewProductAsync(("f.summary.vi-VN", "Đủ cả")), bad = await site.NewProductAsync();
        using StaffBrowser browser = await site.SignInAsAsync(StaffRole.Publisher);
        await browser.OpenAsync("/admin/content/product");
        using HttpResponseMessage answer = await browser.PostAsync("/admin/content/product", ("act", "publish"), ("key", good.ToString()), ("key", bad.ToString()));

        await browser.OpenAsync(answer.Headers.Location!.ToString());
        Assert.Contains("Đã làm xong 1 mục. Không làm được 1 mục.", browser.Words(".note"), StringComparison.Ordinal);
        Assert.True((await site.ReadAsync(good)).Cultures[OcopSite.Content.Cultures.Vietnamese].Published);
        Assert.False((await site.ReadAsync(bad)).Cultures[OcopSite.Content.Cultures.Vietnamese].Published);
    }
}
