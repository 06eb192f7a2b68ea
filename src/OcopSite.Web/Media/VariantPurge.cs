using OcopSite.Delivery.Snapshots;
using OcopSite.Imaging;

namespace OcopSite.Web.Media;

/// <summary>After each change of content, forgets what was made from pictures that are gone or were replaced.</summary>
internal sealed class VariantPurge(IImageVariants variants) : ISnapshotObserver
{
    public Task PrepareAsync(SnapshotChange change, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task CompleteAsync(SnapshotChange change, CancellationToken cancellationToken)
    {
        if (!change.IsInitial) variants.PurgeStale();
        return Task.CompletedTask;
    }
}
