using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OcopSite.Backoffice.Audit;

namespace OcopSite.Backoffice.Webhooks;

/// <summary>Sends what is due. What does not get through is tried again, ever more rarely; a receiver that takes nothing for a day is told no more.</summary>
internal sealed partial class WebhookDispatch(WebhookBook book, WebhookSender sender, AuditBook audit, IOptions<WebhookOptions> options, TimeProvider clock, ILogger<WebhookDispatch> logger)
{
    private const int AtOnce = 4;

    /// <returns>When the next is due; <see langword="null"/> when nothing waits.</returns>
    public async Task<DateTime?> SendDueAsync(CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        Dictionary<Guid, Webhook> on = await OnAsync(cancellationToken);
        var due = (await book.PendingAsync(cancellationToken)).Where(d => on.ContainsKey(d.Webhook) && d.DueAt <= now).GroupBy(d => on[d.Webhook]);
        // One that is slow keeps the others waiting no longer than it takes to give up on one thing.
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (group, token) =>
        {
            foreach (WebhookDelivery delivery in group)
            {
                if (!await TrySendAsync(group.Key, delivery, token)) break;
            }
        });
        on = await OnAsync(cancellationToken);
        return (await book.PendingAsync(cancellationToken)).Where(d => on.ContainsKey(d.Webhook)).Min(d => (DateTime?)d.DueAt);
    }

    /// <summary>Sends once, whatever comes of it, and keeps it in the log.</summary>
    public async Task<WebhookAttempt> SendOnceAsync(Webhook webhook, WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        WebhookAttempt attempt = await sender.SendAsync(webhook, delivery, cancellationToken);
        await book.AddAsync(webhook.Key, attempt, cancellationToken);
        return attempt;
    }

    private async Task<Dictionary<Guid, Webhook>> OnAsync(CancellationToken cancellationToken)
        => (await book.ListAsync(cancellationToken)).Where(w => w.IsOn).ToDictionary(w => w.Key);

    private async Task<bool> TrySendAsync(Webhook webhook, WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        WebhookAttempt attempt = await SendOnceAsync(webhook, delivery, cancellationToken);
        if (attempt.IsDelivered)
        {
            await book.RemoveAsync(delivery, cancellationToken);
            return true;
        }

        Log.NotDelivered(logger, webhook.Name, attempt.Attempt, attempt.Status, attempt.Answer);
        if (attempt.Attempt < options.Value.Attempts)
        {
            await book.PutAsync(delivery with { Attempts = attempt.Attempt, DueAt = clock.GetUtcNow().UtcDateTime + options.Value.PauseAfter(attempt.Attempt) }, cancellationToken);
            return false;
        }

        await book.RemoveAsync(delivery, cancellationToken);
        await StopAsync(webhook.Key, cancellationToken);
        return false;
    }

    private async Task StopAsync(Guid key, CancellationToken cancellationToken)
    {
        // As it is now: somebody may have changed or removed it meanwhile.
        if (await book.FindAsync(key, cancellationToken) is not { IsOn: true } webhook) return;
        await book.PutAsync(webhook with { IsOn = false, StoppedAt = clock.GetUtcNow().UtcDateTime }, cancellationToken);
        await audit.RecordAsync(SiteEvent.WebhookStopped, AuditEntities.Webhook, AuditBook.NoItem, by: null, webhook.Name);
        Log.Stopped(logger, webhook.Name);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Webhook {Name} did not take what was sent at attempt {Attempt}: {Status} {Answer}")]
        public static partial void NotDelivered(ILogger logger, string name, int attempt, int? status, string answer);

        [LoggerMessage(LogLevel.Error, "Webhook {Name} has been off since nothing got through for too long; turn it on again in the back office")]
        public static partial void Stopped(ILogger logger, string name);
    }
}
