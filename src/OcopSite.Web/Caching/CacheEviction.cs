using Microsoft.AspNetCore.OutputCaching;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Web.Caching;

/// <summary>Drops the pages that a change made old. They would not be served any more (<see cref="ContentStamps"/>); this gives their memory back.</summary>
internal sealed class CacheEviction(IOutputCacheStore store) : ISnapshotObserver
{
    public Task PrepareAsync(SnapshotChange change, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task CompleteAsync(SnapshotChange change, CancellationToken cancellationToken)
    {
        foreach (string type in change.ContentTypes) await store.EvictByTagAsync(type, cancellationToken);
    }
}
