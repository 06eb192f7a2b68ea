using OcopSite.Backoffice.Publishing;
using OcopSite.Content.Items;
using OcopSite.Delivery.Embedded;
using OcopSite.Delivery.Snapshots;
using OcopSite.Web.Pages.Find;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Preview;

/// <summary><c>/preview/…</c>: a draft on its real page, for whoever has the address, for as long as it lasts.</summary>
internal static class PreviewEndpoint
{
    // As on every page, but the back office may show it in a frame as wide as a phone.
    private const string ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'; form-action 'self'";

    public static IServiceCollection AddPreview(this IServiceCollection services)
    {
        services.AddSingleton<PreviewLinks>();
        services.AddSingleton<IPreviewLinks>(p => p.GetRequiredService<PreviewLinks>());
        return services;
    }

    public static void MapPreview(this IEndpointRouteBuilder routes) => routes.MapGet(PreviewLinks.Prefix + "{token}", Show);

    private static IResult Show(string token, HttpContext http, PreviewLinks links, IDraftSnapshots drafts)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (links.Read(token) is not (Guid key, string culture)
            || drafts.WithDraft(key) is not PublishedSnapshot snapshot
            || snapshot.In(culture).Find<PublishedItem>(key) is not PublishedItem item)
        {
            return PageResults.NotFound();
        }

        http.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        http.Features.Set(new PreviewedSnapshot(snapshot, item.Url));
        // Made only now, so that they read the draft.
        IServiceProvider services = http.RequestServices;
        return PageEndpoint.Handle(http, services.GetRequiredService<PageContext>(), services.GetRequiredService<PageResolver>(), services.GetRequiredService<SearchPage>());
    }
}
