using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace OcopSite.Engine.Published;

/// <summary>Umbraco's cache of media over the snapshot. Media have no drafts.</summary>
internal sealed class PublishedMediaCache(PublishedStore store) : IPublishedMediaCache
{
    public IPublishedContent? GetById(int contentId) => store.Snapshot.MediaTree.Find(contentId);

    public IPublishedContent? GetById(Guid contentId) => store.Snapshot.MediaTree.Find(contentId);

    public IPublishedContent? GetById(bool preview, int contentId) => GetById(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) => GetById(contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult(GetById(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => Task.FromResult(GetById(key));
}
