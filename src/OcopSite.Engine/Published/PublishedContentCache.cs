using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace OcopSite.Engine.Published;

/// <summary>Umbraco's cache of published documents over the snapshot; a preview sees drafts.</summary>
internal sealed class PublishedContentCache(PublishedStore store) : IPublishedContentCache
{
    public IPublishedContent? GetById(bool preview, int contentId)
        => preview ? store.FindDraft(null, contentId) : store.Snapshot.DocumentTree.Find(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId)
        => preview ? store.FindDraft(contentId, null) : store.Snapshot.DocumentTree.Find(contentId);

    public IPublishedContent? GetById(int contentId) => GetById(preview: false, contentId);

    public IPublishedContent? GetById(Guid contentId) => GetById(preview: false, contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(GetById(preview ?? false, id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) => Task.FromResult(GetById(preview ?? false, key));
}
