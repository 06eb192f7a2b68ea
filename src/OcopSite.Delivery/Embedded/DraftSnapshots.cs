using OcopSite.Delivery.Mapping;
using OcopSite.Delivery.Snapshots;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace OcopSite.Delivery.Embedded;

internal sealed class DraftSnapshots(ISnapshotAccessor snapshots, Lazy<IPublishedContentCache> cache, Lazy<DeliveryJson> json, DocumentMapper mapper) : IDraftSnapshots
{
    public PublishedSnapshot? WithDraft(Guid key)
    {
        if (cache.Value.GetById(preview: true, key) is not IPublishedContent draft) return null;
        DeliveredDocument delivered = json.Value.Deliver(draft, draft.Cultures.Keys);
        return snapshots.Current.With(key, [.. mapper.Map(delivered)]);
    }
}
