using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Delivery.Tests.Snapshots;

/// <summary>A directory of its own with the real parts over it. <see cref="Restart"/> makes new parts over the same files.</summary>
public sealed class SnapshotFixture : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("ocop-snapshot-");

    internal string FilePath => Path.Combine(SnapshotDirectory, "published.jsonl");

    // One level further down, so that the directory has to be made.
    internal string SnapshotDirectory => Path.Combine(_directory.FullName, "snapshot");

    internal SignallingClock Clock { get; } = new();

    internal SnapshotLog Log() => new(Options.Create(new DeliveryOptions { SnapshotDirectory = SnapshotDirectory }), NullLogger<SnapshotLog>.Instance);

    internal (SnapshotStore Store, SnapshotUpdater Updater) Restart(IContentSource source, params IReadOnlyList<RecordingObserver> observers)
    {
        SnapshotStore store = new(OcopSchema.Current, Documents.Mapper, Log(), observers, NullLogger<SnapshotStore>.Instance);
        foreach (RecordingObserver observer in observers) observer.Accessor = store;
        return (store, new SnapshotUpdater(source, store, Clock, NullLogger<SnapshotUpdater>.Instance));
    }

    /// <summary>A product with a name in Vietnamese.</summary>
    internal static DeliveredDocument Product(int number, string name) => Documents.Named(ContentTypes.Product, number, name);

    public void Dispose() => _directory.Delete(recursive: true);
}
