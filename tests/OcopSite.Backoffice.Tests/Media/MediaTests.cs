using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Media;
using OcopSite.Backoffice.Tests.Support;

namespace OcopSite.Backoffice.Tests.Media;

/// <summary>What the tests of the library have in common.</summary>
public abstract class MediaTests(BackofficeSite site)
{
    protected BackofficeSite Site { get; } = site;

    protected IMediaIndex Index => Site.Services.GetRequiredService<IMediaIndex>();

    /// <summary>Uploads one file as the script of the page does.</summary>
    protected static async Task<(HttpStatusCode Status, JsonNode? File)> UploadAsync(StaffBrowser browser, string name, byte[] content, string folder = "")
    {
        if (browser.Page?.QuerySelector("[data-upload]") is null) await browser.OpenAsync("/admin/media");
        browser.IsScript = true;
        using HttpResponseMessage answer = await browser.SendFilesAsync("/admin/media/upload", "files", [(name, content)], ("folder", folder));
        browser.IsScript = false;
        string text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text)!["files"]!.AsArray().SingleOrDefault() : null);
    }

    /// <summary>Uploads one file that is good.</summary>
    protected async Task<MediaSummary> AddAsync(StaffBrowser browser, string name, byte[] content)
    {
        (HttpStatusCode status, JsonNode? file) = await UploadAsync(browser, name, content);
        Assert.True(status == HttpStatusCode.OK, $"{status} {file}");
        return Index.Find(file!["key"]!.GetValue<Guid>())!;
    }

    /// <summary>What a visitor reads at an address, once the site has followed all changes; it must be as expected.</summary>
    protected async Task<string> VisitAsync(string url, Func<string, bool> expected)
    {
        await Site.CaughtUpAsync();
        using HttpClient visitor = Site.CreateClient();
        string page = await visitor.GetStringAsync(url);
        Assert.True(expected(page), page);
        return page;
    }

    protected async Task<HttpStatusCode> StatusOfAsync(string url)
    {
        using HttpClient visitor = Site.CreateClient();
        using HttpResponseMessage answer = await visitor.GetAsync(url);
        return answer.StatusCode;
    }
}
