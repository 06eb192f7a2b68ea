namespace OcopSite.Delivery.Snapshots;

/// <summary>The snapshot that pages read. Take <see cref="Current"/> once per request and use it throughout.</summary>
public interface ISnapshotAccessor
{
    PublishedSnapshot Current { get; }

    /// <summary>Whether content has been loaded since the start.</summary>
    bool IsReady { get; }
}
