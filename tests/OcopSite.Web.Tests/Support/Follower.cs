using OcopSite.Delivery.Snapshots;

namespace OcopSite.Web.Tests.Support;

/// <summary>Registered last: tells when everything else has followed the snapshot to a position.</summary>
internal sealed class Follower : ISnapshotObserver
{
    private readonly Lock _lock = new();
    private readonly List<(long Position, TaskCompletionSource Reached)> _waiting = [];
    private long _position;

    public Task ReachedAsync(long position)
    {
        lock (_lock)
        {
            if (_position >= position) return Task.CompletedTask;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((position, reached));
            return reached.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    public Task PrepareAsync(SnapshotChange change, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task CompleteAsync(SnapshotChange change, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _position = change.After.Position;
            foreach ((long position, TaskCompletionSource reached) in _waiting)
                if (position <= _position) reached.TrySetResult();
        }

        return Task.CompletedTask;
    }
}
