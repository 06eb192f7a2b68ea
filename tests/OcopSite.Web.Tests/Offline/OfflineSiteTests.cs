using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Web.Offline;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Offline;

[Collection(SeededSiteTests.Name)]
public sealed partial class OfflineSiteTests(SeededSite site)
{
    [Theory]
    [InlineData("/", "/site.webmanifest", "vi")]
    [InlineData("/en/", "/en/site.webmanifest", "en")]
    public async Task Each_language_has_its_manifest(string home, string manifest, string language)
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync(home);
        Assert.Equal(manifest, page.QuerySelector("link[rel=manifest]")!.GetAttribute("href"));

        using HttpResponseMessage response = await site.Client.GetAsync(manifest);
        Assert.Equal("application/manifest+json", response.Content.Headers.ContentType?.MediaType);
        JsonElement answer = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        Assert.Equal(language, answer.GetProperty("lang").GetString());
        Assert.Equal(home, answer.GetProperty("start_url").GetString());
        Assert.NotEmpty(answer.GetProperty("name").GetString()!);
        Assert.Contains(answer.GetProperty("icons").EnumerateArray(), i => i.GetProperty("purpose").GetString() == "maskable");
        foreach (JsonElement icon in answer.GetProperty("icons").EnumerateArray())
        {
            using HttpResponseMessage picture = await site.Client.GetAsync(icon.GetProperty("src").GetString());
            Assert.Equal("image/png", picture.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task The_worker_is_asked_for_anew_and_names_files_that_never_change()
    {
        using HttpResponseMessage response = await site.Client.GetAsync("/sw.js");
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoCache);
        string[] files = [.. HashedFile().Matches(await response.Content.ReadAsStringAsync()).Select(m => m.Value)];
        Assert.Equal(4, files.Length);
        foreach (string file in files)
        {
            using HttpResponseMessage answer = await site.Client.GetAsync(file);
            Assert.Contains("immutable", answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_colours_around_a_page_are_those_of_its_header()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/");
        string style = await site.Client.GetTextAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);
        Assert.Equal([ThemeColours.Light, ThemeColours.Dark], Card().Matches(style).Select(m => m.Groups[1].Value).Take(2));
        Assert.Equal([ThemeColours.Light, ThemeColours.Dark], page.QuerySelectorAll("meta[name=theme-color]").Select(m => m.GetAttribute("content")));
    }

    [Theory]
    [InlineData("/ngoai-tuyen/", "vi")]
    [InlineData("/en/offline/", "en")]
    public async Task The_offline_page_is_no_page_for_search_engines(string path, string language)
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync(path);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [GeneratedRegex(@"/(css|js)/[a-z-]+\.[a-z0-9]+\.(css|js)")]
    private static partial Regex HashedFile();

    [GeneratedRegex("--card: (#[0-9a-f]+);")]
    private static partial Regex Card();
}
