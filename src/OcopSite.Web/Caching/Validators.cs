using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Caching;

/// <summary>Entity tags of pages and feeds: a browser asks every time, and is told in a line that nothing has changed.</summary>
internal static class Validators
{
    /// <summary>Gives the page its tag.</summary>
    /// <returns>Whether the browser has this version already.</returns>
    public static bool Matches(HttpContext http)
        => Matches(http, CacheScopes.Of(http.RequestServices.GetRequiredService<PageContext>(), http.RequestServices.GetRequiredService<PageResolver>().Match));

    /// <summary>Gives an answer with this scope its tag.</summary>
    /// <returns>Whether the browser has this version already.</returns>
    public static bool Matches(HttpContext http, CacheScope? scope)
    {
        if (http.RequestServices.GetRequiredService<CacheStamp>().Of(scope) is not string stamp) return false;

        var tag = new EntityTagHeaderValue($"\"{stamp}\"", isWeak: true);
        ResponseHeaders headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        // Also where this browser took the page uncompressed.
        headers.Headers.Vary = HeaderNames.AcceptEncoding;
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));
    }
}
