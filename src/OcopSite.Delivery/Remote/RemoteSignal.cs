namespace OcopSite.Delivery.Remote;

/// <summary>What the other side has said that it changed, until somebody looks.</summary>
internal sealed class RemoteSignal
{
    // What is named one by one; beyond that all is compared anyway.
    private const int MostNamed = 200;

    private readonly Lock _gate = new();
    private readonly HashSet<Guid> _named = [];
    private TaskCompletionSource _woken = NewWait();
    private bool _media;

    /// <summary>Something changed.</summary>
    /// <param name="ids">Documents that did, where it was said which.</param>
    /// <param name="media">Whether files may have changed.</param>
    public void Raise(IEnumerable<Guid> ids, bool media)
    {
        lock (_gate)
        {
            foreach (Guid id in ids.Take(MostNamed - _named.Count)) _named.Add(id);
            _media |= media;
            _woken.TrySetResult();
        }
    }

    /// <summary>Takes what has been said since the last time.</summary>
    public (IReadOnlyCollection<Guid> Named, bool Media) Take()
    {
        lock (_gate)
        {
            (Guid[] named, bool media) = ([.. _named], _media);
            _named.Clear();
            _media = false;
            if (_woken.Task.IsCompleted) _woken = NewWait();
            return (named, media);
        }
    }

    /// <summary>Completes when something has been said, or the time is up.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken)
    {
        Task woken;
        lock (_gate) woken = _woken.Task;
        try
        {
            await woken.WaitAsync(atMost > TimeSpan.Zero ? atMost : TimeSpan.Zero, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            // Nothing was said: time to look.
        }
    }

    private static TaskCompletionSource NewWait() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
