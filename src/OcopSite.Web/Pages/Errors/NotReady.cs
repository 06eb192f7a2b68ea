namespace OcopSite.Web.Pages.Errors;

/// <summary>No content has been loaded yet: come back in a moment.</summary>
internal sealed class NotReady : IResult
{
    public const int RetryAfterSeconds = 5;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        httpContext.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return StaticPage.WriteAsync(httpContext, "error.notReady");
    }
}
