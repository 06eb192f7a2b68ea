using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Routes;

[Collection(SeededSiteTests.Name)]
public sealed partial class ResponseHeaderTests(SeededSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/khong-co/")]
    [InlineData("/san-pham/?page=abc")]
    [InlineData("/san-pham")]
    [InlineData("/api/search?q=gao")]
    [InlineData("/api/search?lang=xx")]
    [InlineData("/api/nothing")]
    [InlineData("/favicon.svg")]
    [InlineData("/health/ready")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        // The second one comes from the cache.
        for (int i = 0; i < 2; i++)
        {
            using HttpResponseMessage response = await site.Client.GetAsync(path);
            string policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("strict-origin-when-cross-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
            Assert.NotEmpty(response.Headers.GetValues("Permissions-Policy"));
            Assert.False(response.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task The_style_sheet_has_its_hash_in_its_address_and_is_kept_for_good()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/");
        string style = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.Matches("^/css/site\\.[a-z0-9]+\\.css$", style);

        using HttpResponseMessage response = await site.Client.GetAsync(style);
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_style_sheets_and_the_letters_are_there_and_are_kept_for_good()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/he-thong-thiet-ke/");
        string[] addresses = [.. page.QuerySelectorAll("link[rel=stylesheet], link[rel=preload]").Select(l => l.GetAttribute("href")!)];
        string letters = await site.Client.GetTextAsync(addresses.Single(a => a.StartsWith("/css/site.", StringComparison.Ordinal)));
        IEnumerable<string> named = FontFile().Matches(letters).Select(m => $"/fonts/{m.Groups["name"].Value}");
        Assert.Equal(2, named.Count());
        foreach (string address in addresses.Concat(named))
        {
            using HttpResponseMessage response = await site.Client.GetAsync(address);
            Assert.True((int)response.StatusCode == 200, address);
            Assert.Contains("immutable", response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Pages_are_compressed_and_each_encoding_is_kept_apart(string encoding)
    {
        for (int i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/san-pham/");
            request.Headers.AcceptEncoding.ParseAdd(encoding);
            using HttpResponseMessage response = await site.Client.SendAsync(request);
            Assert.Equal(encoding, Assert.Single(response.Content.Headers.ContentEncoding));
            Assert.Contains("Accept-Encoding", response.Headers.Vary);
            await using Stream body = await response.Content.ReadAsStreamAsync();
            await using Stream plain = encoding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
            using var reader = new StreamReader(plain);
            Assert.StartsWith("<!DOCTYPE html>", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }

        using HttpResponseMessage uncompressed = await site.Client.GetAsync("/san-pham/");
        Assert.Empty(uncompressed.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task A_browser_that_has_the_page_is_told_so()
    {
        using HttpResponseMessage first = await site.Client.GetAsync("/chu-the/");
        Assert.NotNull(first.Headers.ETag);
        for (int i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/chu-the/");
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using HttpResponseMessage again = await site.Client.SendAsync(request);
            Assert.Equal(304, (int)again.StatusCode);
        }
    }

    [GeneratedRegex(@"url\(""\.\./fonts/(?<name>[^""]+)""\)")]
    private static partial Regex FontFile();
}
