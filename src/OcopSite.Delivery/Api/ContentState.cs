using OcopSite.Delivery.Api.Answers;
using OcopSite.Delivery.Api.Querying;
using OcopSite.Delivery.Embedded;
using OcopSite.Engine.Published;

namespace OcopSite.Delivery.Api;

/// <summary>Content at one moment with what has been worked out from it: the rows that queries run over, and the items rendered so far.</summary>
internal sealed class ContentState(IPublishedSnapshot snapshot, DeliveredProperties delivered, bool isDraft, long maxBytes)
{
    private readonly Lazy<ContentTable> _table = new(() => new ContentTable(snapshot, delivered));

    public IPublishedSnapshot Snapshot => snapshot;

    /// <summary>Whether it shows drafts.</summary>
    public bool IsDraft => isDraft;

    public ContentTable Table => _table.Value;

    public RenderedItems Rendered { get; } = new(maxBytes);
}
