using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;

namespace OcopSite.Web.Pages.Routing;

/// <summary>The letters of the site.</summary>
internal static class FontFiles
{
    private const string Folder = "fonts/";
    private const string Forever = "public, max-age=31536000, immutable";

    /// <summary>What the first lines of every page are set in, worth asking for before the style sheet has been read.</summary>
    public static IReadOnlyList<string> First { get; } = ["/fonts/be-vietnam-pro-5.3.1-400.woff2", "/fonts/be-vietnam-pro-5.3.1-600.woff2"];

    /// <summary>
    /// Lets browsers keep the fonts for good. A style sheet cannot name them by a hash, so their names carry the version: another version is another file.
    /// </summary>
    public static StaticAssetsEndpointConventionBuilder KeepFonts(this StaticAssetsEndpointConventionBuilder assets)
    {
        assets.Add(endpoint =>
        {
            if (endpoint is not RouteEndpointBuilder { RoutePattern: RoutePattern pattern, RequestDelegate: RequestDelegate serve }) return;
            if (pattern.RawText?.TrimStart('/').StartsWith(Folder, StringComparison.Ordinal) != true) return;
            endpoint.RequestDelegate = http =>
            {
                http.Response.OnStarting(static state =>
                {
                    ((HttpResponse)state).Headers.CacheControl = Forever;
                    return Task.CompletedTask;
                }, http.Response);
                return serve(http);
            };
        });
        return assets;
    }
}
