using System.Threading.Channels;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Delivery.Tests.Snapshots;

/// <summary>Writes down what it is told and what readers see at that moment; can refuse.</summary>
internal sealed class RecordingObserver(string name, List<string> calls) : ISnapshotObserver
{
    private readonly Channel<long> _completed = Channel.CreateUnbounded<long>();

    public ISnapshotAccessor? Accessor { get; set; }

    public List<SnapshotChange> Changes { get; } = [];

    public volatile Exception? Failure;

    public Task PrepareAsync(SnapshotChange change, CancellationToken cancellationToken)
    {
        lock (calls) calls.Add($"{name} prepares {change.After.Position} while readers see {Accessor?.Current.Position}");
        return Failure is null ? Task.CompletedTask : Task.FromException(Failure);
    }

    public async Task CompleteAsync(SnapshotChange change, CancellationToken cancellationToken)
    {
        lock (calls)
        {
            calls.Add($"{name} completes {change.After.Position} while readers see {Accessor?.Current.Position}");
            Changes.Add(change);
        }

        await _completed.Writer.WriteAsync(change.After.Position, cancellationToken);
    }

    /// <summary>Waits until a position has been completed.</summary>
    public async Task ReachedAsync(long position)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(20));
        while (await _completed.Reader.ReadAsync(patience.Token) < position)
        {
        }
    }
}
