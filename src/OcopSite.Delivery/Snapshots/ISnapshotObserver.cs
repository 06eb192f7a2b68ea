namespace OcopSite.Delivery.Snapshots;

/// <summary>Something built from the snapshot that must follow it: the search index, the output cache.</summary>
public interface ISnapshotObserver
{
    /// <summary>Called before readers see the new snapshot. Whatever is written here must not be shown before it.</summary>
    Task PrepareAsync(SnapshotChange change, CancellationToken cancellationToken);

    /// <summary>Called right after readers see the new snapshot.</summary>
    Task CompleteAsync(SnapshotChange change, CancellationToken cancellationToken);
}
