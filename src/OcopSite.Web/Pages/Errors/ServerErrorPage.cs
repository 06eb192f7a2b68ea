using OcopSite.Web.Api;

namespace OcopSite.Web.Pages.Errors;

/// <summary>The answer when something broke: problem details for programs, a plain page for people. The exception handler has logged it.</summary>
internal static class ServerErrorPage
{
    public static Task WriteAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return http.Request.Path.StartsWithSegments(SearchApi.Root, StringComparison.OrdinalIgnoreCase)
            ? Results.Problem(statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(http)
            : StaticPage.WriteAsync(http, "error.server");
    }
}
