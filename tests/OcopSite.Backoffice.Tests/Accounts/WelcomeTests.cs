using System.Net;
using System.Text.RegularExpressions;
using OcopSite.Backoffice.Tests.Support;

namespace OcopSite.Backoffice.Tests.Accounts;

public sealed partial class WelcomeTests
{
    [Fact]
    public async Task The_log_shows_a_link_that_makes_the_first_administrator_once()
    {
        await using BackofficeSite site = await BackofficeSite.StartAsync(("Ocop:Admin:Email", ""), ("Ocop:Admin:Password", ""));
        string link = site.Log.Messages.Select(m => Link().Match(m)).Single(m => m.Success).Value;

        using StaffBrowser browser = site.OpenBrowser();
        await browser.OpenAsync(link);
        using (HttpResponseMessage poor = await browser.Type("email", "khong phai dia chi").Type("password", "ngắn").SubmitAsync()) Assert.Equal(HttpStatusCode.BadRequest, poor.StatusCode);
        Assert.Equal("Hãy nhập một địa chỉ email hợp lệ.", browser.Words("#email-error"));
        Assert.Equal("Hãy cho biết họ và tên.", browser.Words("#name-error"));
        Assert.Equal("Mật khẩu cần ít nhất 12 ký tự.", browser.Words("#password-error"));

        using (HttpResponseMessage made = await browser.Type("email", "lan@example.vn").Type("name", "Lê Thị Lan").Type("password", BackofficeSite.Password).SubmitAsync())
            Assert.Equal("/admin", made.Headers.Location!.ToString());
        using (HttpResponseMessage inside = await browser.GoAsync("/admin/no-such-page")) Assert.Equal(HttpStatusCode.NotFound, inside.StatusCode);
        Assert.Equal("Lê Thị Lan", browser.Words(".bar a[href='/admin/account']"));

        using StaffBrowser second = site.OpenBrowser();
        using HttpResponseMessage again = await second.GoAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Equal("Liên kết này không còn dùng được", second.Words("h1"));
    }

    [GeneratedRegex(@"/admin/welcome\?token=\S+")]
    private static partial Regex Link();
}
