using System.Globalization;
using OcopSite.Web.Caching;
using OcopSite.Web.Pages.Errors;
using OcopSite.Web.Pages.Find;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Search.Counts;

namespace OcopSite.Web.Pages.Routing;

/// <summary>Answers every address that is a page, or should have been one.</summary>
internal static class PageEndpoint
{
    public static IResult Handle(HttpContext http, PageContext page, PageResolver resolver, SearchPage search)
    {
        if (!page.IsReady) return new NotReady();
        return resolver.Match switch
        {
            PageMatch.Document { Type.List: ListType list } match => List(http, match, list.Read(page)),
            PageMatch.Document match => PageResults.Ok(http, match.Type.Component, new() { ["Item"] = match.Item }),
            PageMatch.File file => PageResults.File(http, file, page),
            PageMatch.Search => Search(http, search.Read()),
            PageMatch.Moved moved => Results.Redirect(moved.Url, permanent: true),
            _ => PageResults.NotFound(),
        };
    }

    private static IResult List(HttpContext http, PageMatch.Document match, ListAnswer answer) => answer switch
    {
        ListAnswer.List list => PageResults.Ok(http, match.Type.Component, new() { ["Item"] = match.Item, ["Model"] = list.Model }),
        ListAnswer.BadValue bad => PageResults.BadRequest(bad, match.Item.Url),
        _ => PageResults.NotFound(),
    };

    private static IResult Search(HttpContext http, ListAnswer? answer) => answer switch
    {
        ListAnswer.List list => Found(http, list.Model),
        ListAnswer.BadValue bad => PageResults.BadRequest(bad, http.Request.Path),
        null => PageResults.SearchNotReady(http),
        _ => PageResults.NotFound(),
    };

    private static IResult Found(HttpContext http, ListModel model)
    {
        http.Response.Headers[SearchCounting.TotalHeader] = model.Total.ToString(CultureInfo.InvariantCulture);
        return PageResults.Ok(http, typeof(SearchView), new() { ["Model"] = model });
    }
}
