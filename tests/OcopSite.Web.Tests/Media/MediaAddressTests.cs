using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OcopSite.Content.Schema;
using OcopSite.Imaging;
using OcopSite.Web.Media;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Media;

/// <summary><c>/media</c> over HTTP: originals, variants, and what is refused.</summary>
[Collection(SeededSiteTests.Name)]
public sealed class MediaAddressTests(SeededSite site)
{
    private const string Catalogue = "/san-pham/";

    [Theory]
    [InlineData("image/avif,image/webp,image/apng,*/*;q=0.8", "image/avif")]
    [InlineData("image/webp,*/*", "image/webp")]
    [InlineData("image/avif;q=0,image/webp;q=0.5,*/*", "image/webp")]
    [InlineData("*/*", "image/jpeg")]
    [InlineData("image/*", "image/jpeg")]
    [InlineData(null, "image/jpeg")]
    public async Task A_browser_gets_the_best_format_it_names(string? accept, string type)
    {
        using HttpResponseMessage response = await GetAsync(await PictureAsync(), ("Accept", accept));
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl?.ToString());
        Assert.Equal(["Accept", "Save-Data"], response.Headers.Vary);
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Who_saves_data_gets_fewer_bytes_under_another_tag()
    {
        string url = await PictureAsync();
        using HttpResponseMessage plenty = await GetAsync(url, ("Accept", "image/webp"));
        using HttpResponseMessage frugal = await GetAsync(url, ("Accept", "image/webp"), ("Save-Data", "on"));
        Assert.True(frugal.Content.Headers.ContentLength < plenty.Content.Headers.ContentLength);
        Assert.NotEqual(plenty.Headers.ETag, frugal.Headers.ETag);
    }

    [Fact]
    public async Task An_original_is_asked_for_again_since_another_file_may_take_its_place()
    {
        string url = (await PictureAsync()).Split('?')[0];
        using HttpResponseMessage original = await GetAsync(url);
        Assert.Equal((HttpStatusCode.OK, "no-cache"), (original.StatusCode, original.Headers.CacheControl?.ToString()));
        using HttpResponseMessage again = await GetAsync(url, ("If-Modified-Since", original.Content.Headers.LastModified?.ToString("R")));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task What_a_browser_has_is_not_sent_again_and_parts_may_be_asked_for()
    {
        string url = await PictureAsync();
        using HttpResponseMessage first = await GetAsync(url, ("Accept", "image/webp"));
        using HttpResponseMessage again = await GetAsync(url, ("Accept", "image/webp"), ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var head = new HttpRequestMessage(HttpMethod.Head, url);
        using HttpResponseMessage headed = await site.Client.SendAsync(head);
        Assert.Equal(HttpStatusCode.OK, headed.StatusCode);
    }

    [Fact]
    public async Task Every_width_on_a_page_is_answered_as_wide_as_it_says()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync(Catalogue);
        IElement image = page.QuerySelector("img[srcset]")!;
        foreach (string[] candidate in image.GetAttribute("srcset")!.Split(", ").Select(c => c.Split(' ')))
        {
            using HttpResponseMessage response = await GetAsync(candidate[0], ("Accept", "image/webp"));
            using NetVips.Image picture = NetVips.Image.NewFromBuffer(await response.Content.ReadAsByteArrayAsync());
            Assert.Equal(candidate[1], $"{picture.Width}w");
            Assert.Equal(4.0 / 3, (double)picture.Width / picture.Height, 0.01);
        }
    }

    [Theory]
    [InlineData("width=", "width=9")]
    [InlineData("&hmac=", "&x=")]
    [InlineData("hmac=", "hmac=x")]
    [InlineData("&v=", "&v=x")]
    [InlineData("?width=", "?width=10&width=")]
    public async Task An_altered_address_is_refused_as_a_problem(string part, string other)
    {
        using HttpResponseMessage response = await site.Client.GetAsync((await PictureAsync()).Replace(part, other, StringComparison.Ordinal));
        Assert.Equal((HttpStatusCode.Forbidden, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Null(response.Headers.CacheControl);
    }

    [Fact]
    public async Task An_original_is_served_as_it_is_whatever_else_the_query_holds()
    {
        string original = (await PictureAsync()).Split('?')[0];
        foreach (string url in new[] { original, original + "?utm_source=x" })
        {
            using HttpResponseMessage response = await site.Client.GetAsync(url);
            Assert.Equal((HttpStatusCode.OK, "image/webp"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public async Task What_is_not_in_the_library_is_not_found()
    {
        using HttpResponseMessage original = await site.Client.GetAsync("/media/none/x.webp");
        Assert.Equal(HttpStatusCode.NotFound, original.StatusCode);
        string url = site.Services.GetRequiredService<IVariantUrls>().Of(new ImageVariant("/media/none/x.webp", 320));
        using HttpResponseMessage variant = await site.Client.GetAsync(url);
        Assert.Equal(HttpStatusCode.NotFound, variant.StatusCode);
    }

    [Fact]
    public async Task An_address_made_for_an_earlier_file_is_answered_but_not_kept()
    {
        string path = (await PictureAsync()).Split('?')[0];
        string url = site.Services.GetRequiredService<IVariantUrls>().Of(new ImageVariant(path, 320) { Version = "earlier" });
        using HttpResponseMessage response = await site.Client.GetAsync(url);
        Assert.Equal((HttpStatusCode.OK, "no-cache"), (response.StatusCode, response.Headers.CacheControl?.ToString()));
    }

    [Fact]
    public async Task What_is_no_picture_is_a_problem_that_says_why()
    {
        string directory = site.Services.GetRequiredService<IOptions<ImagingOptions>>().Value.SourceDirectory;
        Directory.CreateDirectory(Path.Combine(directory, "test"));
        await File.WriteAllTextAsync(Path.Combine(directory, "test", "x.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        string url = site.Services.GetRequiredService<IVariantUrls>().Of(new ImageVariant("/media/test/x.svg", 320));
        using HttpResponseMessage variant = await site.Client.GetAsync(url);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "application/problem+json"), (variant.StatusCode, variant.Content.Headers.ContentType?.MediaType));
        Assert.Contains("JPEG", await variant.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using HttpResponseMessage original = await site.Client.GetAsync("/media/test/x.svg");
        Assert.Equal("attachment", original.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Fact]
    public async Task A_shared_picture_is_a_JPEG_for_everybody()
    {
        OcopSite.Content.Items.Image image = site.Snapshot.In("vi-VN").Products.SelectMany(p => p.Images).First();
        string url = site.Services.GetRequiredService<ImageUrls>().Jpeg(image, 1200, OcopCrops.Wide);
        using HttpResponseMessage response = await GetAsync(url, ("Accept", "image/avif,image/webp"));
        Assert.Equal("image/jpeg", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["Save-Data"], response.Headers.Vary);
        using NetVips.Image picture = NetVips.Image.NewFromBuffer(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal((1200, 675), (picture.Width, picture.Height));
    }

    private async Task<string> PictureAsync() => (await site.Client.GetHtmlAsync(Catalogue)).QuerySelector("img[srcset]")!.GetAttribute("srcset")!.Split(' ')[0];

    private async Task<HttpResponseMessage> GetAsync(string url, params (string Name, string? Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        foreach ((string name, string? value) in headers)
            if (value is not null) request.Headers.TryAddWithoutValidation(name, value);
        return await site.Client.SendAsync(request);
    }
}
