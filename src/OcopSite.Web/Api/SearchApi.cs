using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using OcopSite.Content.Items;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Snapshots;
using OcopSite.Search;
using OcopSite.Web.Caching;
using OcopSite.Web.Pages.Errors;
using OcopSite.Web.Pages.Find;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Search.Counts;

namespace OcopSite.Web.Api;

/// <summary>Search and suggestions for programs and for the search box.</summary>
internal static class SearchApi
{
    public const string Root = "/api";
    public const string SearchPath = Root + "/search";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] QueryKeys = ["q", "lang", "take", "skip", "sort", NearPoint.Key, "within", FacetKeys.Kind, .. SearchKeys.Facets];

    public static void MapSearchApi(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder api = routes.MapGroup(Root);
        // One scope for all requests: stamps are kept by scope.
        CacheScope scope = CacheScopes.Search(QueryKeys);
        PageCachePolicy cache = new(_ => scope);
        api.MapMethods("/search", Reading, Search).RequireRateLimiting(SearchLimits.Policy).CacheOutput(cache);
        api.MapMethods("/suggest", Reading, Suggest).RequireRateLimiting(SearchLimits.Policy).CacheOutput(cache);
        api.MapMethods("/{**path}", Reading, NotFound);
    }

    private static Results<Ok<SearchResponse>, ValidationProblem, ProblemHttpResult> Search(
        [AsParameters] SearchRequest request, HttpContext http, ISiteSearch search, ISnapshotAccessor snapshots, ContentSchema schema)
    {
        if (request.Validate(schema) is { Count: > 0 } errors) return TypedResults.ValidationProblem(errors);
        PublishedSnapshot snapshot = snapshots.Current;
        if (!snapshots.IsReady || !search.IsReady) return NotReady(http);

        LanguageDefinition language = request.LanguageIn(schema);
        SearchResult result = search.Search(request.ToQuery(language, http.Request.Query));
        http.Response.Headers[SearchCounting.TotalHeader] = result.Total.ToString(CultureInfo.InvariantCulture);
        return TypedResults.Ok(SearchResponse.Of(result, snapshot.In(language.IsoCode), request.IsCut));
    }

    private static Results<Ok<SuggestResponse>, ValidationProblem, ProblemHttpResult> Suggest(
        [AsParameters] SearchRequest request, HttpContext http, ISiteSearch search, ISnapshotAccessor snapshots, ContentSchema schema)
    {
        if (request.Validate(schema) is { Count: > 0 } errors) return TypedResults.ValidationProblem(errors);
        PublishedSnapshot snapshot = snapshots.Current;
        if (!snapshots.IsReady || !search.IsReady) return NotReady(http);

        LanguageDefinition language = request.LanguageIn(schema);
        SearchQuery query = request.ToQuery(language, http.Request.Query);
        CultureSnapshot site = snapshot.In(language.IsoCode);
        Suggestions suggestions = search.Suggest(query.Text, query.Language, query.Take);
        return TypedResults.Ok(new SuggestResponse(
        [
            .. suggestions.Names
                .Select(s => (Suggestion: s, Item: site.Find<PublishedItem>(s.Id)))
                .Where(s => s.Item is not null)
                .Select(s => SuggestedItem.Of(s.Item!, s.Suggestion.Kind, snapshot)),
        ],
        suggestions.Phrases));
    }

    private static ProblemHttpResult NotFound() => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);

    private static ProblemHttpResult NotReady(HttpContext http)
    {
        Pages.Errors.NotReady.AskBack(http.Response);
        return TypedResults.Problem("Content is still being loaded, or its index is being built.", statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
