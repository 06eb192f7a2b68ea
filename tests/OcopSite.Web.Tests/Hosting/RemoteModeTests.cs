using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Web.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Web.Tests.Hosting;

/// <summary>The public site from a Delivery API elsewhere is the public site.</summary>
[Collection(SeededSiteTests.Name)]
public sealed partial class RemoteModeTests(SeededSite cms) : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-remote-mode-");

    public void Dispose() => _data.Delete(recursive: true);

    [Fact]
    public async Task Every_page_is_the_same_as_where_the_content_is_managed()
    {
        await using RemoteModeSite site = await StartedAsync();
        string sitemap = await cms.Client.GetStringAsync("/sitemap.xml");
        string[] paths = [.. XDocument.Parse(sitemap).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => new Uri(e.Value).PathAndQuery)];
        Assert.True(paths.Length > 600);
        foreach (string path in paths) Assert.Equal(Comparable(await cms.Client.GetStringAsync(path)), Comparable(await site.Client.GetStringAsync(path)));
    }

    [Fact]
    public async Task Pictures_are_resized_from_copies_of_their_own()
    {
        await using RemoteModeSite site = await StartedAsync();
        string page = await site.Client.GetStringAsync("/");
        string picture = WebUtility.HtmlDecode(Variant().Match(page).Value);
        using HttpResponseMessage answer = await site.Client.GetAsync(picture);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("image/", answer.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_back_office_and_no_api_of_content()
    {
        await using RemoteModeSite site = await StartedAsync();
        foreach (string path in new[] { "/admin", "/admin/sign-in", "/umbraco/delivery/api/v2/content" })
        {
            using HttpResponseMessage answer = await site.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task While_the_other_side_is_away_pages_say_nothing_and_health_does()
    {
        await (await StartedAsync()).DisposeAsync();
        await using RemoteModeSite site = new(cms, _data) { LineIsCut = true };
        string page = await site.Client.GetStringAsync("/san-pham/");
        Assert.Equal(Comparable(await cms.Client.GetStringAsync("/san-pham/")), Comparable(page));
        // Nobody has asked yet when the first page is answered: what health says then is degraded too.
        JsonNode? health = await site.Client.GetFromJsonAsync<JsonNode>("/health/ready");
        Assert.Equal("Degraded", health!["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_site_that_never_had_content_says_to_come_back_later()
    {
        await using RemoteModeSite site = new(cms, _data) { LineIsCut = true };
        using HttpResponseMessage answer = await site.Client.GetAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task What_is_taken_back_there_is_gone_here_with_the_webhook()
    {
        await using RemoteModeSite site = await StartedAsync();
        Product product = site.Snapshots.Current.In(Cultures.Vietnamese).Products[^1];
        var contents = cms.Services.GetRequiredService<IContentService>();
        IContent content = contents.GetById(product.Id)!;
        contents.Unpublish(content);
        try
        {
            Assert.Equal(HttpStatusCode.Accepted, await TellAsync(site, product.Id));
            await site.Follower.ReachedAsync(site.Snapshots.Current.Position + 1);
            using HttpResponseMessage answer = await site.Client.GetAsync(product.Url);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        finally
        {
            contents.Publish(content, [.. content.AvailableCultures]);
            await cms.CaughtUpAsync();
        }
    }

    private async Task<RemoteModeSite> StartedAsync()
    {
        var site = new RemoteModeSite(cms, _data);
        await site.Follower.ReachedAsync(1);
        return site;
    }

    private static async Task<HttpStatusCode> TellAsync(RemoteModeSite site, Guid key)
    {
        using HttpRequestMessage hook = new(HttpMethod.Post, "/api/remote/changes") { Content = JsonContent.Create(new { Id = key }) };
        hook.Headers.Authorization = new AuthenticationHeaderValue("Bearer", RemoteModeSite.Secret);
        hook.Headers.Add("Umb-Webhook-Event", "Umbraco.ContentUnpublish");
        using HttpResponseMessage answer = await site.Client.SendAsync(hook);
        return answer.StatusCode;
    }

    // Addresses of pictures are signed with a key of each site's own; what protects forms is another text each time.
    private static string Comparable(string html) => Signed().Replace(html, "");

    [GeneratedRegex("""(?<=/media/[^"\s?]+)\?[^"\s,]*|(?<=/share/)[^"\s]*|data:image[^"]*|(?<=value=")CfDJ8[^"]*""")]
    private static partial Regex Signed();

    [GeneratedRegex("""(?<=src=")/media/[^"]+\?[^"]+""")]
    private static partial Regex Variant();
}
