namespace OcopSite.Backoffice.Webhooks;

/// <param name="Webhook"><see langword="null"/> for one that is being added.</param>
public sealed record WebhookModel(Webhook? Webhook, WebhookInput Input)
{
    /// <summary>By field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<WebhookAttempt> Log { get; init; } = [];

    /// <summary>How many things wait to be sent to it.</summary>
    public int Pending { get; init; }
}
