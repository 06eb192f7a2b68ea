using OcopSite.Content.Schema;
using OcopSite.Web.Api;
using OcopSite.Web.Pages.Find;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Search.Counts;

/// <summary>
/// Counts searches in front of the output cache, so that repeats are counted that it answers. One search is one text: its further pages, and what
/// it is narrowed to, are steps of the same search, and so is a browser that asks whether its copy is still good.
/// </summary>
internal sealed class SearchCounting(RequestDelegate next, ContentSchema schema, SearchTally tally)
{
    /// <summary>Tells how many were found, also in an answer that comes from the cache.</summary>
    public const string TotalHeader = "X-Total-Count";

    private static readonly string[] Steps = [.. SearchKeys.All.Except(["q"]), "skip"];

    private readonly Dictionary<string, string> _pages = schema.Languages.ToDictionary(PageContext.SearchUrlIn, l => SiteLanguages.Tag(l.IsoCode));

    public Task InvokeAsync(HttpContext http) => TextOf(http.Request) is SearchText text ? CountAsync(http, text) : next(http);

    private async Task CountAsync(HttpContext http, SearchText text)
    {
        await next(http);
        if (http.Response.StatusCode == StatusCodes.Status200OK && http.Response.Headers.TryGetValue(TotalHeader, out var total)) tally.Add(text, total == "0");
    }

    private SearchText? TextOf(HttpRequest request)
    {
        if (!request.QueryString.HasValue || !HttpMethods.IsGet(request.Method) || LanguageOf(request) is not string language) return null;
        return Steps.Any(step => request.Query[step].Any(value => IsStep(step, value))) ? null : SearchText.Of(language, request.Query["q"].ToString());
    }

    private string? LanguageOf(HttpRequest request)
    {
        if (_pages.TryGetValue(request.Path.Value ?? "", out string? language)) return language;
        return request.Path != SearchApi.SearchPath ? null
            : request.Query["lang"].ToString() is { Length: > 0 } asked ? asked : SiteLanguages.Tag(schema.DefaultCulture);
    }

    private static bool IsStep(string step, string? value) => !string.IsNullOrEmpty(value) && (step, value) is not (("page", "1") or ("skip", "0"));
}
