using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using OcopSite.Backoffice.Layout;

namespace OcopSite.Backoffice.Rendering;

/// <summary>Pages of the back office as results. None of them is kept by a cache.</summary>
internal static class AdminResults
{
    public static IResult Page<TView>(object? model = null, int status = StatusCodes.Status200OK)
        where TView : IComponent
        => new NotKept(new RazorComponentResult<TView>(model is null ? new Dictionary<string, object?>() : new Dictionary<string, object?> { ["Model"] = model })
        {
            StatusCode = status,
            PreventStreamingRendering = true,
        });

    public static IResult NotFound() => Page<NotFoundView>(status: StatusCodes.Status404NotFound);

    public static IResult Forbidden() => Page<ForbiddenView>(status: StatusCodes.Status403Forbidden);

    /// <summary>After a form was taken: the page to go on with, fetched anew.</summary>
    public static IResult SeeOther(string url) => new Redirection(url);

    private sealed class NotKept(IResult page) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.CacheControl = "no-store";
            return page.ExecuteAsync(httpContext);
        }
    }

    private sealed class Redirection(string url) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = url;
            return Task.CompletedTask;
        }
    }
}
