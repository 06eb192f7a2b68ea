using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Caching;

/// <summary>Keeps good answers under their address, the query parameters they understand, the encoding and the state of the content they show.</summary>
internal sealed class PageCachePolicy(Func<HttpContext, CacheScope?> scopeOf) : IOutputCachePolicy
{
    public static PageCachePolicy Pages { get; } = new(http =>
        CacheScopes.Of(http.RequestServices.GetRequiredService<PageContext>(), http.RequestServices.GetRequiredService<PageResolver>().Match));

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpContext http = context.HttpContext;
        CacheStamp stamps = http.RequestServices.GetRequiredService<CacheStamp>();
        CacheScope? scope = scopeOf(http);
        if (stamps.Of(scope) is not string stamp) return ValueTask.CompletedTask;

        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
        CacheVaryByRules rules = context.CacheVaryByRules;
        rules.QueryKeys = scope!.QueryKeyValues;
        // Canonical addresses name the host: one that a visitor made up must not come back to others.
        rules.VaryByHost = http.RequestServices.GetRequiredService<SiteAddress>().FollowsHost;
        rules.VaryByValues["state"] = stamp;
        rules.VaryByValues["encoding"] = Encoding(http);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpContext http = context.HttpContext;
        HttpResponse response = http.Response;
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        if (!context.AllowCacheStorage || scopeOf(http) is not CacheScope scope) return ValueTask.CompletedTask;

        // What only a stored answer needs is left until there is one: most requests are served from the cache.
        foreach (string type in scope.ContentTypes) context.Tags.Add(type);
        TimeSpan untilMidnight = http.RequestServices.GetRequiredService<CacheStamp>().UntilMidnight();
        context.ResponseExpirationTimeSpan = scope.MaxAge < untilMidnight ? scope.MaxAge : untilMidnight;
        return ValueTask.CompletedTask;
    }

    private static string Encoding(HttpContext http)
    {
        IResponseCompressionProvider compression = http.RequestServices.GetRequiredService<IResponseCompressionProvider>();
        return compression.CheckRequestAcceptsCompression(http) ? compression.GetCompressionProvider(http)?.EncodingName ?? "" : "";
    }
}
