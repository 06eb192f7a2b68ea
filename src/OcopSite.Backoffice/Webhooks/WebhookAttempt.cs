namespace OcopSite.Backoffice.Webhooks;

/// <summary>An entry of the log: what was sent once, and what came of it.</summary>
/// <param name="Attempt">From 1.</param>
/// <param name="At">UTC.</param>
/// <param name="Status">Of the answer; <see langword="null"/> when there was none.</param>
/// <param name="Answer">The beginning of the answer, or why there was none.</param>
public sealed record WebhookAttempt(Guid Id, Guid EventId, WebhookEvent Event, string Body, DateTime OccurredAt, int Attempt, DateTime At, int Milliseconds, int? Status, string Answer)
{
    public bool IsDelivered => Status is >= 200 and < 300;
}
