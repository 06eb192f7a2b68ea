using System.Text.Json;
using OcopSite.Content;
using OcopSite.Engine.Feed;

namespace OcopSite.Backoffice.Webhooks;

/// <summary>Turns changes into what is to be sent. The position is kept after what was found: at worst the same is noted twice, under the same id.</summary>
internal sealed class WebhookFollower(IChangeFeed feed, WebhookBook book, TimeProvider clock)
{
    private const int ReadTogether = 500;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <returns>How far the feed has been read; <see langword="null"/> while there is nobody to be told.</returns>
    public async Task<long?> FollowAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Webhook> webhooks = await book.ListAsync(cancellationToken);
        if (webhooks.Count == 0) return null;
        long position = await StartAsync(cancellationToken);
        while (await feed.ReadAsync(position, ReadTogether, cancellationToken) is { Count: > 0 } changes)
        {
            foreach (WebhookDelivery delivery in changes.SelectMany(change => Deliveries(change, webhooks))) await book.PutAsync(delivery, cancellationToken);
            position = changes[^1].Sequence;
            await book.WritePositionAsync(position, cancellationToken);
        }

        return position;
    }

    /// <summary>From now on: whoever comes first is not told of what was before.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken) => await book.WritePositionAsync(await feed.GetLastSequenceAsync(cancellationToken), cancellationToken);

    public WebhookDelivery Test(Webhook webhook) => Create(webhook, Guid.CreateVersion7(), WebhookEvent.Test, Guid.Empty, "", [], clock.GetUtcNow().UtcDateTime);

    /// <summary>The same once more, under the id it had.</summary>
    public WebhookDelivery Again(Webhook webhook, WebhookAttempt attempt)
        => new(Guid.CreateVersion7(), webhook.Key, attempt.EventId, attempt.Event, attempt.Body, attempt.OccurredAt, 0, clock.GetUtcNow().UtcDateTime);

    // A position beyond the end is that of another database.
    private async Task<long> StartAsync(CancellationToken cancellationToken)
    {
        long last = await feed.GetLastSequenceAsync(cancellationToken);
        return Math.Min(await book.ReadPositionAsync(cancellationToken) ?? last, last);
    }

    private IEnumerable<WebhookDelivery> Deliveries(ContentChange change, IReadOnlyList<Webhook> webhooks)
    {
        if (WebhookEvents.Of(change) is not WebhookEvent what) return [];
        Guid id = UuidV5.Create(change.Key, $"{change.Sequence}/{change.OccurredAt.Ticks}");
        return webhooks.Where(w => w.IsOn && w.Events.Contains(what)).Select(w => Create(w, id, what, change.Key, change.ContentTypeAlias, change.Cultures, change.OccurredAt));
    }

    private WebhookDelivery Create(Webhook webhook, Guid id, WebhookEvent what, Guid key, string contentType, IReadOnlyList<string> cultures, DateTime occurredAt)
        => new(UuidV5.Create(webhook.Key, id.ToString()), webhook.Key, id, what, JsonSerializer.Serialize(new WebhookBody(id, WebhookEvents.NameOf(what), key, contentType, cultures, occurredAt), Json), occurredAt, 0, clock.GetUtcNow().UtcDateTime);

    /// <summary>What is sent. Nothing of the content: what may be read is read from the Delivery API.</summary>
    private sealed record WebhookBody(Guid Id, string Event, Guid Key, string ContentType, IReadOnlyList<string> Cultures, DateTime OccurredAt);
}
