namespace OcopSite.Backoffice.Webhooks;

/// <summary>Something that is to be sent to one receiver.</summary>
/// <param name="EventId">The same for all receivers and all attempts, so that they can tell what they have had.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="DueAt">Not before. UTC.</param>
public sealed record WebhookDelivery(Guid Id, Guid Webhook, Guid EventId, WebhookEvent Event, string Body, DateTime OccurredAt, int Attempts, DateTime DueAt);
