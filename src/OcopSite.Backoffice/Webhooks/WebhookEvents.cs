using OcopSite.Engine.Feed;
using Umbraco.Cms.Core;

namespace OcopSite.Backoffice.Webhooks;

internal static class WebhookEvents
{
    /// <summary>Those that a receiver may ask for.</summary>
    public static readonly IReadOnlyList<WebhookEvent> Offered = [.. Enum.GetValues<WebhookEvent>().Where(e => e != WebhookEvent.Test)];

    /// <summary>What receivers call it; part of the contract.</summary>
    public static string NameOf(WebhookEvent what) => what switch
    {
        WebhookEvent.DocumentPublished => "document.published",
        WebhookEvent.DocumentUnpublished => "document.unpublished",
        WebhookEvent.DocumentMoved => "document.moved",
        WebhookEvent.DocumentDeleted => "document.deleted",
        WebhookEvent.MediaSaved => "media.saved",
        WebhookEvent.MediaDeleted => "media.deleted",
        WebhookEvent.Test => "test",
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
    };

    /// <returns><see langword="null"/> for changes that nobody is told of.</returns>
    public static WebhookEvent? Of(ContentChange change) => change.Kind switch
    {
        ContentChangeKind.MediaSaved => WebhookEvent.MediaSaved,
        ContentChangeKind.MediaRemoved => WebhookEvent.MediaDeleted,
        _ when change.ObjectType != Constants.ObjectTypes.Document => null,
        ContentChangeKind.Published => WebhookEvent.DocumentPublished,
        // To those outside, the bin is a place like any other that cannot be seen.
        ContentChangeKind.Unpublished or ContentChangeKind.Trashed => WebhookEvent.DocumentUnpublished,
        ContentChangeKind.Moved => WebhookEvent.DocumentMoved,
        ContentChangeKind.Deleted => WebhookEvent.DocumentDeleted,
        _ => null,
    };
}
