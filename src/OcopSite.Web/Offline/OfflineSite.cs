using OcopSite.Content.Schema;
using OcopSite.Web.Pages.Errors;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Offline;

/// <summary>What lets the site be installed and read without a network: a manifest and an offline page for each language, and the service worker.</summary>
internal static class OfflineSite
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapOffline(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(ServiceWorker.Path, Reading, ServiceWorker.Handle);
        foreach (LanguageDefinition language in routes.ServiceProvider.GetRequiredService<ContentSchema>().Languages)
        {
            routes.MapMethods(WebManifest.UrlIn(language), Reading, WebManifest.Handle);
            routes.MapMethods(PageUrlIn(language), Reading, Page);
        }
    }

    public static string PageUrlIn(LanguageDefinition language) => PublicUrl.Of(language, SiteTexts.In(language.IsoCode)["offline.path"]);

    private static IResult Page(HttpContext http, PageContext page)
        => page.IsReady ? PageResults.Ok(http, typeof(OfflineView), []) : new NotReady();
}
