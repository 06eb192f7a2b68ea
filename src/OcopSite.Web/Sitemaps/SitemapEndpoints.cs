using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using OcopSite.Content.Schema;
using OcopSite.Web.Api;
using OcopSite.Web.Caching;
using OcopSite.Web.Pages.Errors;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Sitemaps;

/// <summary><c>/sitemap.xml</c>, its parts where it is long, and <c>/robots.txt</c>, which points to it.</summary>
internal static class SitemapEndpoints
{
    private const string Address = "/sitemap.xml";
    private const string MediaType = "application/xml; charset=utf-8";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddSitemaps(this IServiceCollection services)
    {
        services.AddOptions<SitemapOptions>().BindConfiguration(SitemapOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<SitemapWriter>();
        return services;
    }

    public static void MapSitemaps(this IEndpointRouteBuilder routes)
    {
        PageCachePolicy cache = new(_ => CacheScopes.Site);
        routes.MapMethods(Address, Reading, Whole).CacheOutput(cache);
        routes.MapMethods("/sitemap-{number:int}.xml", Reading, Part).CacheOutput(cache);
        routes.MapMethods("/robots.txt", Reading, Robots);
    }

    private static IResult Whole(HttpContext http, PageContext page, SitemapWriter writer, IOptions<SitemapOptions> options)
    {
        if (!page.IsReady) return new NotReady();
        return Answer(http, () => Parts(page, options.Value) is { Length: > 1 } parts
            ? writer.Index(parts.Select((entries, i) => (AddressOf(i + 1), entries.Max(e => e.LastModified))))
            : writer.Pages(Sitemap.Of(page.Published)));
    }

    private static IResult Part(int number, HttpContext http, PageContext page, SitemapWriter writer, IOptions<SitemapOptions> options)
    {
        if (!page.IsReady) return new NotReady();
        return Parts(page, options.Value) is { Length: > 1 } parts && number >= 1 && number <= parts.Length
            ? Answer(http, () => writer.Pages(parts[number - 1]))
            : PageResults.NotFound();
    }

    private static IResult Answer(HttpContext http, Func<byte[]> write)
        => Validators.Matches(http, CacheScopes.Site) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(write(), MediaType);

    private static SitemapEntry[][] Parts(PageContext page, SitemapOptions options) => [.. Sitemap.Of(page.Published).Chunk(options.UrlsPerFile)];

    private static string AddressOf(int part) => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{part}.xml");

    // Search is for people: its results are pages without end. The page to search from may be found.
    private static IResult Robots(HttpContext http, PageContext page)
    {
        var text = new StringBuilder("User-agent: *\n");
        text.Append("Disallow: ").Append(SearchApi.Root).Append("/\nDisallow: /health/\n");
        foreach (LanguageDefinition language in page.Published.Schema.Languages) text.Append("Disallow: ").Append(PageContext.SearchUrlIn(language)).Append("?\n");
        text.Append("\nSitemap: ").Append(page.Absolute(Address)).Append('\n');
        http.Response.Headers.CacheControl = "public, max-age=3600";
        return Results.Text(text.ToString(), "text/plain", Encoding.UTF8);
    }
}
