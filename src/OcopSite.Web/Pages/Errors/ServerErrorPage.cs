using OcopSite.Delivery.Api;
using OcopSite.Web.Api;

namespace OcopSite.Web.Pages.Errors;

/// <summary>The answer when something broke: problem details for programs, a plain page for people. The exception handler has logged it.</summary>
internal static class ServerErrorPage
{
    private static readonly string[] Programs = [SearchApi.Root, ContentDeliveryApi.Root];

    public static Task WriteAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return Array.Exists(Programs, root => http.Request.Path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase))
            ? Results.Problem(statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(http)
            : StaticPage.WriteAsync(http, "error.server");
    }
}
