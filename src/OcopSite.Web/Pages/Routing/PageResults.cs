using Microsoft.AspNetCore.Http.HttpResults;
using OcopSite.Web.Caching;
using OcopSite.Web.Pages.Errors;
using OcopSite.Web.Pages.Lists;

namespace OcopSite.Web.Pages.Routing;

/// <summary>Pages as results.</summary>
internal static class PageResults
{
    public static IResult Ok(HttpContext http, Type component, Dictionary<string, object?> parameters)
        => Validators.Matches(http) ? Results.StatusCode(StatusCodes.Status304NotModified) : Render(component, parameters, StatusCodes.Status200OK);

    public static IResult File(HttpContext http, PageMatch.File file, PageContext page)
        => Validators.Matches(http) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(file.Content.Write(file.Item, page), file.Content.MediaType);

    public static IResult NotFound() => Render(typeof(NotFoundView), [], StatusCodes.Status404NotFound);

    /// <param name="problem">What in the address means nothing.</param>
    /// <param name="url">The address without it.</param>
    public static IResult BadRequest(ListAnswer.BadValue problem, string url)
        => Render(typeof(BadRequestView), new() { ["Problem"] = problem, ["Url"] = url }, StatusCodes.Status400BadRequest);

    private static RazorComponentResult Render(Type component, Dictionary<string, object?> parameters, int status)
        => new(component, parameters) { StatusCode = status, PreventStreamingRendering = true };
}
