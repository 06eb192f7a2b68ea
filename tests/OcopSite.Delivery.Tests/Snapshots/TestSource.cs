namespace OcopSite.Delivery.Tests.Snapshots;

/// <summary>A content source in memory with a change feed, which can fail and can be set up anew.</summary>
internal sealed class TestSource : IContentSource
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, (long Position, DeliveredDocument? Document)> _items = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _position;

    public IReadOnlyList<Redirect> Redirects { get; set; } = [];

    /// <summary>Thrown by every read while it is set.</summary>
    public volatile Exception? Failure;

    /// <summary>How often everything was read.</summary>
    public int FullReads { get; private set; }

    public long Publish(params DeliveredDocument[] documents) => Change(documents.Select(d => (d.Id, (DeliveredDocument?)d)));

    public long Unpublish(params Guid[] ids) => Change(ids.Select(id => (id, (DeliveredDocument?)null)));

    public Task<ContentBatch> ReadAllAsync(CancellationToken cancellationToken)
    {
        if (Failure is not null) throw Failure;
        lock (_lock)
        {
            FullReads++;
            return Task.FromResult(new ContentBatch(_position, [.. _items.Values.Select(i => i.Document).OfType<DeliveredDocument>()], [], Redirects));
        }
    }

    public Task<ContentBatch> ReadChangesAsync(long after, CancellationToken cancellationToken)
    {
        if (Failure is not null) throw Failure;
        lock (_lock)
        {
            var changes = _items.Where(i => i.Value.Position > after).ToList();
            return Task.FromResult(new ContentBatch(
                _position,
                [.. changes.Select(c => c.Value.Document).OfType<DeliveredDocument>()],
                [.. changes.Where(c => c.Value.Document is null).Select(c => c.Key)],
                Redirects));
        }
    }

    public async Task WaitForChangesAsync(long after, CancellationToken cancellationToken)
    {
        Task changed;
        lock (_lock)
        {
            if (_position > after) return;
            changed = _changed.Task;
        }

        await changed.WaitAsync(cancellationToken);
    }

    private long Change(IEnumerable<(Guid Id, DeliveredDocument? Document)> changes)
    {
        lock (_lock)
        {
            _position++;
            foreach ((Guid id, DeliveredDocument? document) in changes) _items[id] = (_position, document);
            _changed.SetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _position;
        }
    }
}
