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

    /// <summary>A page that is made anew each time.</summary>
    public static IResult Of(Type component) => Render(component, [], StatusCodes.Status200OK);

    public static IResult NotFound() => Render(typeof(NotFoundView), [], StatusCodes.Status404NotFound);

    /// <summary>The index is not there yet.</summary>
    public static IResult SearchNotReady(HttpContext http)
    {
        NotReady.AskBack(http.Response);
        return Render(typeof(SearchSoonView), [], StatusCodes.Status503ServiceUnavailable);
    }

    /// <param name="problem">What in the address means nothing.</param>
    /// <param name="url">The address without it.</param>
    public static IResult BadRequest(ListAnswer.BadValue problem, string url)
        => Render(typeof(BadRequestView), new() { ["Problem"] = problem, ["Url"] = url }, StatusCodes.Status400BadRequest);

    public static IResult Render(Type component, Dictionary<string, object?> parameters, int status)
        => new RazorComponentResult(component, parameters) { StatusCode = status, PreventStreamingRendering = true };
}
