using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OcopSite.Delivery.Api.Answers;
using OcopSite.Delivery.Api.Querying;
using OcopSite.Delivery.Api.Requests;
using OcopSite.Delivery.Api.Search;
using OcopSite.Engine.Published;
using OcopSite.Engine.Redirects;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Content;

/// <summary>Documents: one by its key or its address, some by their keys, and queries.</summary>
internal static class ContentEndpoints
{
    private const string PreviewPath = "/preview-";

    public static void MapContent(this RouteGroupBuilder api, string[] reading)
    {
        RouteGroupBuilder content = api.MapGroup("/content");
        content.MapMethods("", reading, Query);
        content.MapMethods("/item/{id:guid}", reading, ById);
        content.MapMethods("/item/{**path}", reading, ByPath);
        content.MapMethods("/items", reading, ByIds);
    }

    private static Task<IResult> ById(Guid id, HttpContext http, ContentRequests requests, Lazy<ItemRenderer> renderer)
        => requests.AnswerAsync(http, request => Item(request, request.State.Snapshot.FindDocument(id), renderer.Value));

    private static Task<IResult> ByPath(string? path, HttpContext http, ContentRequests requests, Lazy<ItemRenderer> renderer, IRedirectStore redirects)
        => requests.AnswerAsync(http, async request =>
        {
            // The server leaves an escaped slash as it is.
            string decoded = Uri.UnescapeDataString(path ?? "");
            if (decoded.StartsWith(PreviewPath, StringComparison.Ordinal)) return Item(request, Previewed(request, decoded), renderer.Value);
            return request.FindByPath(decoded) is IPublishedContent document
                ? Item(request, document, renderer.Value)
                : await MovedAsync(http, request, decoded, redirects);
        });

    private static Task<IResult> ByIds(HttpContext http, ContentRequests requests, Lazy<ItemRenderer> renderer)
        => requests.AnswerAsync(http, request => ItemKeys.Read(http.Request.Query, out IReadOnlyList<Guid> keys)
            ?? JsonAnswer.Array(Rendered(request, request.State.Snapshot.GetDocuments(keys), renderer.Value), request.State.IsDraft));

    private static Task<IResult> Query(HttpContext http, ContentRequests requests, Lazy<ItemRenderer> renderer, IContentSearch search)
        => requests.AnswerAsync(http, request => Found(request, http.Request.Query, renderer.Value, search));

    private static IResult Found(ContentRequest request, IQueryCollection parameters, ItemRenderer renderer, IContentSearch search)
    {
        if (Paging.Read(parameters, out Paging paging) is { } invalid) return invalid;
        ContentTable table = request.State.Table;
        if (ContentSelector.Parse(parameters["fetch"].FirstOrDefault(), request) is not IEnumerable<int> rows) return DeliveryProblems.UnknownSelector;
        if (parameters.Read("filter", text => ContentFilter.Parse(text, table)) is not IReadOnlyList<RowFilter> filters) return DeliveryProblems.UnknownFilter;
        if (parameters.Read("sort", text => ContentSort.Parse(text, table)) is not IReadOnlyList<RowOrder> sorts) return DeliveryProblems.UnknownSort;
        if (paging.Skip < 0) return DeliveryProblems.Negative("skip");
        if (paging.Take < 0) return DeliveryProblems.Negative("take");

        ContentQuery query = new(rows, filters, sorts, paging);
        if (parameters["search"].FirstOrDefault() is { Length: > 0 } text)
        {
            if (search.Find(text, request.Presentation.Culture) is not IReadOnlyList<Guid> keys) return DeliveryProblems.NoSearch;
            FoundDocuments found = new(keys, table);
            query = query with { Filters = [.. filters, found.Keeps], Sorts = sorts.Count > 0 ? sorts : [found.Order] };
        }

        ContentPage page = query.Run(table, request.Presentation.Culture);
        return JsonAnswer.Page(page.Total, Rendered(request, page.Documents, renderer), request.State.IsDraft);
    }

    private static IResult Item(ContentRequest request, IPublishedContent? document, ItemRenderer renderer)
        => document is not null && renderer.Document(request.State, document, request.Presentation) is Rendered item
            ? JsonAnswer.Item(item, request.State.IsDraft)
            : TypedResults.NotFound();

    private static List<Rendered> Rendered(ContentRequest request, IEnumerable<IPublishedContent> documents, ItemRenderer renderer)
        => [.. documents.Select(document => renderer.Document(request.State, document, request.Presentation)).OfType<Rendered>()];

    private static IPublishedContent? Previewed(ContentRequest request, string path)
        => request.State.IsDraft && Guid.TryParse(path.AsSpan(PreviewPath.Length).TrimEnd('/'), out Guid key) ? request.State.Snapshot.FindDocument(key) : null;

    private static async Task<IResult> MovedAsync(HttpContext http, ContentRequest request, string path, IRedirectStore redirects)
    {
        string culture = request.Presentation.Culture;
        string joined = string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        if (await redirects.FindAsync(culture, joined, http.RequestAborted) is not Guid target
            || request.State.Snapshot.RouteOf(target, culture) is not DocumentRoute route)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers["Location-Start-Item-Path"] = route.RootSegment;
        http.Response.Headers["Location-Start-Item-Id"] = route.RootKey.ToString("D");
        return TypedResults.Redirect(route.Path, permanent: true);
    }
}
