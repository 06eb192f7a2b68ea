using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OcopSite.Delivery.Api.Answers;
using OcopSite.Delivery.Api.Querying;
using OcopSite.Delivery.Api.Requests;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Media;

/// <summary>Media: one by its key or its path, some by their keys, and what lies in a folder.</summary>
internal static class MediaEndpoints
{
    public static void MapMedia(this RouteGroupBuilder api, string[] reading)
    {
        RouteGroupBuilder media = api.MapGroup("/media");
        media.MapMethods("", reading, Query);
        media.MapMethods("/item/{id:guid}", reading, ById);
        media.MapMethods("/item/{**path}", reading, ByPath);
        media.MapMethods("/items", reading, ByIds);
    }

    private static Task<IResult> ById(Guid id, HttpContext http, ContentRequests requests, Lazy<ItemRenderer> renderer)
        => requests.AnswerMediaAsync(http, request => Item(request, request.State.Snapshot.FindMedia(id), renderer.Value));

    private static Task<IResult> ByPath(string? path, HttpContext http, ContentRequests requests, Lazy<ItemRenderer> renderer)
        => requests.AnswerMediaAsync(http, request => string.IsNullOrWhiteSpace(path)
            ? DeliveryProblems.Invalid("path", "The path field is required.")
            : Item(request, MediaPaths.Find(request.State.Snapshot, Uri.UnescapeDataString(path)), renderer.Value));

    private static Task<IResult> ByIds(HttpContext http, ContentRequests requests, Lazy<ItemRenderer> renderer)
        => requests.AnswerMediaAsync(http, request => ItemKeys.Read(http.Request.Query, out IReadOnlyList<Guid> keys)
            ?? JsonAnswer.Array(Rendered(request, keys.Select(request.State.Snapshot.FindMedia).OfType<IPublishedContent>(), renderer.Value)));

    private static Task<IResult> Query(HttpContext http, ContentRequests requests, Lazy<ItemRenderer> renderer)
        => requests.AnswerMediaAsync(http, request => Found(request, http.Request.Query, renderer.Value));

    private static IResult Found(ContentRequest request, IQueryCollection parameters, ItemRenderer renderer)
    {
        if (Paging.Read(parameters, out Paging paging) is { } invalid) return invalid;
        if (MediaQuery.Select(request.State.Snapshot, parameters["fetch"].FirstOrDefault()) is not IEnumerable<IPublishedContent> found) return DeliveryProblems.UnknownSelector;
        if (parameters.Read("filter", MediaQuery.Filter) is not IReadOnlyList<Predicate<IPublishedContent>> filters) return DeliveryProblems.UnknownFilter;
        if (parameters.Read("sort", MediaQuery.Sort) is not IReadOnlyList<MediaOrder> sorts) return DeliveryProblems.UnknownSort;

        IEnumerable<IPublishedContent> kept = found.Where(item => filters.All(filter => filter(item)));
        // The last order named weighs most.
        IPublishedContent[] all = [.. sorts.Aggregate(kept, (items, sort) => sort(items))];
        return JsonAnswer.Page(all.Length, Rendered(request, all.Skip(paging.Skip).Take(paging.Take), renderer));
    }

    private static IResult Item(ContentRequest request, IPublishedContent? item, ItemRenderer renderer)
        => item is null ? TypedResults.NotFound() : JsonAnswer.Item(renderer.Media(request.State, item, request.Presentation));

    private static List<Rendered> Rendered(ContentRequest request, IEnumerable<IPublishedContent> items, ItemRenderer renderer)
        => [.. items.Select(item => renderer.Media(request.State, item, request.Presentation))];
}
