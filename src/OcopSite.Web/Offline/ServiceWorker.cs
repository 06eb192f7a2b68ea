using System.Text.Json;
using OcopSite.Content.Schema;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Offline;

/// <summary>The service worker: a few settings, then the script in <c>wwwroot/js/service-worker.js</c>.</summary>
internal static class ServiceWorker
{
    // At the root, since a worker serves the addresses below its own.
    public const string Path = "/sw.js";

    public static IResult Handle(HttpContext http, ContentSchema schema, SiteAssets files)
    {
        http.Response.Headers.CacheControl = "no-cache";
        string settings = JsonSerializer.Serialize(WorkerSettings.Of(schema, files), JsonSerializerOptions.Web);
        return Results.Text($"self.site = {settings};\nimportScripts('{files.Url("js/service-worker.js")}');\n", "text/javascript; charset=utf-8");
    }
}
