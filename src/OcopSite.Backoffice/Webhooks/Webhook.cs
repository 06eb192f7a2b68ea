namespace OcopSite.Backoffice.Webhooks;

/// <summary>A system that is told of changes.</summary>
/// <param name="Name">What staff call it.</param>
/// <param name="ProtectedSecret">The secret that signs what is sent, encrypted.</param>
/// <param name="IsOn">Whether it is told.</param>
public sealed record Webhook(Guid Key, string Name, string Url, IReadOnlyList<WebhookEvent> Events, string ProtectedSecret, bool IsOn)
{
    /// <summary>Since when it is off because nothing got through for too long. UTC.</summary>
    public DateTime? StoppedAt { get; init; }
}
