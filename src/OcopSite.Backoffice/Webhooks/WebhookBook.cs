using System.Globalization;
using OcopSite.Backoffice.Documents;
using OcopSite.Engine.Desk;

namespace OcopSite.Backoffice.Webhooks;

/// <summary>Keeps the receivers, what is still to be sent to them, what was sent, and how far the change feed has been read.</summary>
internal sealed class WebhookBook(IDeskStore store)
{
    private const string Receiver = "webhook";
    private const string Pending = "webhook-pending";
    private const string Sent = "webhook-log";
    private const string Position = "webhook-position";
    private const int KeptAttempts = 200;

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<Webhook>> ListAsync(CancellationToken cancellationToken)
        => [.. (await ReadAsync<Webhook>(Receiver, null, cancellationToken)).OrderBy(w => w.Name, StringComparer.CurrentCultureIgnoreCase)];

    public Task<Webhook?> FindAsync(Guid key, CancellationToken cancellationToken) => store.FindAsync<Webhook>(Receiver, key, Guid.Empty, cancellationToken);

    public Task PutAsync(Webhook webhook, CancellationToken cancellationToken) => store.KeepAsync(Receiver, webhook.Key, Guid.Empty, webhook, cancellationToken);

    /// <summary>Forgets a receiver with all that was, or was to be, sent to it.</summary>
    public async Task RemoveAsync(Guid key, CancellationToken cancellationToken)
    {
        await store.DeleteAsync(Receiver, key, Guid.Empty, cancellationToken);
        foreach (DeskRecord record in await store.ListAsync(Pending, key, cancellationToken)) await store.DeleteAsync(Pending, key, record.OwnerKey, cancellationToken);
        foreach (DeskRecord record in await store.ListAsync(Sent, key, cancellationToken)) await store.DeleteAsync(Sent, key, record.OwnerKey, cancellationToken);
    }

    /// <summary>What is still to be sent, the oldest change first.</summary>
    public async Task<IReadOnlyList<WebhookDelivery>> PendingAsync(CancellationToken cancellationToken)
        => [.. (await ReadAsync<WebhookDelivery>(Pending, null, cancellationToken)).OrderBy(d => d.OccurredAt).ThenBy(d => d.Id)];

    public Task PutAsync(WebhookDelivery delivery, CancellationToken cancellationToken)
        => store.KeepAsync(Pending, delivery.Webhook, delivery.Id, delivery, cancellationToken);

    public Task RemoveAsync(WebhookDelivery delivery, CancellationToken cancellationToken) => store.DeleteAsync(Pending, delivery.Webhook, delivery.Id, cancellationToken);

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<WebhookAttempt>> LogAsync(Guid webhook, CancellationToken cancellationToken)
        => [.. (await ReadAsync<WebhookAttempt>(Sent, webhook, cancellationToken)).OrderByDescending(a => a.At)];

    public Task<WebhookAttempt?> FindAttemptAsync(Guid webhook, Guid id, CancellationToken cancellationToken)
        => store.FindAsync<WebhookAttempt>(Sent, webhook, id, cancellationToken);

    /// <summary>Adds to the log; the oldest entries go.</summary>
    public async Task AddAsync(Guid webhook, WebhookAttempt attempt, CancellationToken cancellationToken)
    {
        await store.KeepAsync(Sent, webhook, attempt.Id, attempt, cancellationToken);
        foreach (DeskRecord old in (await store.ListAsync(Sent, webhook, cancellationToken)).Skip(KeptAttempts))
            await store.DeleteAsync(Sent, webhook, old.OwnerKey, cancellationToken);
    }

    /// <summary><see langword="null"/> while there has been no receiver yet.</summary>
    public async Task<long?> ReadPositionAsync(CancellationToken cancellationToken)
        => await store.FindAsync(Position, Guid.Empty, Guid.Empty, cancellationToken) is DeskRecord record ? long.Parse(record.Json, CultureInfo.InvariantCulture) : null;

    public Task WritePositionAsync(long position, CancellationToken cancellationToken)
        => store.PutAsync(Position, Guid.Empty, Guid.Empty, position.ToString(CultureInfo.InvariantCulture), cancellationToken);

    private async Task<IEnumerable<T>> ReadAsync<T>(string kind, Guid? key, CancellationToken cancellationToken)
        where T : class
        => (await store.ListAsync(kind, key, cancellationToken)).Select(r => r.Read<T>());
}
