using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using OcopSite.Delivery.Api.Answers;
using OcopSite.Delivery.Api.Requests;
using OcopSite.Delivery.Embedded;
using OcopSite.Engine.Feed;

namespace OcopSite.Delivery.Api.Changes;

/// <summary>Beyond what Umbraco has: what changed since one asked last, so that a copy elsewhere need not read everything again.</summary>
internal static class ChangeEndpoints
{
    private const int DefaultTake = 100;
    private const int MostTake = 1000;

    public static void MapChanges(this RouteGroupBuilder api, string[] reading) => api.MapMethods("/changes", reading, ReadAsync);

    private static async Task<Results<Ok<ChangeList>, UnauthorizedHttpResult, ValidationProblem, ProblemHttpResult>> ReadAsync(
        HttpContext http, IContentPreparation preparation, ApiAccess access, IChangeFeed feed, CancellationToken cancellationToken)
    {
        if (!preparation.IsReady) return DeliveryProblems.NotReady(http.Response);
        if (!access.MayRead(http.Request)) return TypedResults.Unauthorized();
        if (Number(http.Request.Query["since"], 0) is not (>= 0 and long since)) return DeliveryProblems.Invalid("since", "Must be a position, 0 or more.");
        if (Number(http.Request.Query["take"], DefaultTake) is not (>= 1 and <= MostTake and long take))
            return DeliveryProblems.Invalid("take", $"Must be a whole number from 1 to {MostTake}.");

        http.Response.Headers.CacheControl = "no-cache";
        long last = await feed.GetLastSequenceAsync(cancellationToken);
        if (last <= since) return TypedResults.Ok(new ChangeList(last, []));
        IReadOnlyList<ContentChange> changes = await feed.ReadAsync(since, (int)take, cancellationToken);
        return TypedResults.Ok(new ChangeList(changes.Count > 0 ? changes[^1].Sequence : last, [.. changes.Select(ChangedItem.Of)]));
    }

    private static long? Number(StringValues values, long otherwise)
        => values.Count == 0 ? otherwise : long.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;
}
