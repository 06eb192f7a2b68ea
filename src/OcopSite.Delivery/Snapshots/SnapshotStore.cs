using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using OcopSite.Content.Items;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Mapping;

namespace OcopSite.Delivery.Snapshots;

/// <summary>Holds the current snapshot and takes batches over: maps them, writes them to disk, lets the observers follow, then swaps.</summary>
internal sealed partial class SnapshotStore(
    ContentSchema schema, DocumentMapper mapper, SnapshotLog log, IEnumerable<ISnapshotObserver> observers, ILogger<SnapshotStore> logger) : ISnapshotAccessor
{
    private readonly ImmutableArray<ISnapshotObserver> _observers = [.. observers];
    private volatile PublishedSnapshot _current = PublishedSnapshot.Empty(schema);
    private volatile bool _ready;

    public PublishedSnapshot Current => _current;

    public bool IsReady => _ready;

    /// <summary>Shows what an earlier run left on disk; <see langword="false"/> when there is nothing usable.</summary>
    public async Task<bool> TryLoadAsync(CancellationToken cancellationToken)
    {
        if (await log.ReadAsync(Map, cancellationToken) is not StoredState<ImmutableArray<PublishedItem>> disk) return false;
        await ShowAsync(PublishedSnapshot.Empty(schema).With(disk.Position, disk.Documents, [], disk.Redirects), cancellationToken);
        return true;
    }

    /// <summary>Replaces everything by a full batch.</summary>
    public async Task ReplaceAsync(ContentBatch batch, CancellationToken cancellationToken)
    {
        await log.RewriteAsync(batch, cancellationToken);
        await ShowAsync(PublishedSnapshot.Empty(schema).With(batch.Position, MapAll(batch), [], batch.Redirects), cancellationToken);
    }

    /// <summary>Takes over a batch of changes.</summary>
    public async Task ApplyAsync(ContentBatch batch, CancellationToken cancellationToken)
    {
        await log.AppendAsync(batch, cancellationToken);
        PublishedSnapshot next = _current.With(batch.Position, MapAll(batch), batch.Removed, batch.Redirects);
        await SwapAsync(next, batch.Documents.Select(d => d.Id).Concat(batch.Removed).ToHashSet(), isInitial: false, cancellationToken);
    }

    private List<(Guid Id, ImmutableArray<PublishedItem> Versions)> MapAll(ContentBatch batch)
        => [.. batch.Documents.AsParallel().AsOrdered().Select(d => (d.Id, Map(d)))];

    private ImmutableArray<PublishedItem> Map(DeliveredDocument document) => [.. mapper.Map(document)];

    private Task ShowAsync(PublishedSnapshot next, CancellationToken cancellationToken)
        => SwapAsync(next, next.Ids.Union(_current.Ids).ToHashSet(), isInitial: !_ready, cancellationToken);

    private async Task SwapAsync(PublishedSnapshot next, HashSet<Guid> ids, bool isInitial, CancellationToken cancellationToken)
    {
        var change = new SnapshotChange(_current, next, ids, isInitial);
        foreach (ISnapshotObserver observer in _observers) await observer.PrepareAsync(change, cancellationToken);
        _current = next;
        _ready = true;
        foreach (ISnapshotObserver observer in _observers) await observer.CompleteAsync(change, cancellationToken);
        Log.Swapped(logger, next.Position, next.DocumentCount, ids.Count);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Snapshot at {Position}: {Documents} documents, {Changed} changed")]
        public static partial void Swapped(ILogger logger, long position, int documents, int changed);
    }
}
