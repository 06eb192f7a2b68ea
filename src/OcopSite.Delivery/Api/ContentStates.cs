using Microsoft.Extensions.Options;
using OcopSite.Delivery.Embedded;
using OcopSite.Engine.Published;

namespace OcopSite.Delivery.Api;

/// <summary>
/// The state that answers are made from. It is asked for again with each request: when something was committed, it is another one, and nothing that
/// was rendered before is sent any more.
/// </summary>
internal sealed class ContentStates(IPublishedStore store, DeliveredProperties delivered, IOptions<DeliveryApiOptions> options)
{
    private volatile ContentState? _current;

    public ContentState Current
    {
        get
        {
            IPublishedSnapshot published = store.Current;
            ContentState? current = _current;
            // Two requests may both make one; the one that is kept last is as good as the other.
            return current?.Snapshot == published ? current : _current = New(published, isDraft: false);
        }
    }

    /// <summary>The drafts as they are now.</summary>
    public ContentState ReadDrafts() => New(store.ReadDrafts(), isDraft: true);

    private ContentState New(IPublishedSnapshot snapshot, bool isDraft) => new(snapshot, delivered, isDraft, options.Value.CacheMegabytes * 1024L * 1024L);
}
