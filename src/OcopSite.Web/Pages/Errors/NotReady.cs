using System.Globalization;

namespace OcopSite.Web.Pages.Errors;

/// <summary>No content has been loaded yet: come back in a moment.</summary>
internal sealed class NotReady : IResult
{
    private const int RetryAfterSeconds = 5;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        AskBack(httpContext.Response);
        return StaticPage.WriteAsync(httpContext, "error.notReady");
    }

    /// <summary>Says when to ask again.</summary>
    public static void AskBack(HttpResponse response) => response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
}
