namespace OcopSite.Backoffice.Webhooks;

/// <summary>What other systems can be told of.</summary>
public enum WebhookEvent
{
    DocumentPublished,
    DocumentUnpublished,
    DocumentMoved,
    DocumentDeleted,
    MediaSaved,
    MediaDeleted,

    /// <summary>Sent from the page of the receiver, to see whether it gets through.</summary>
    Test,
}
