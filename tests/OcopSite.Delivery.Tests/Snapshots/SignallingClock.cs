using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace OcopSite.Delivery.Tests.Snapshots;

/// <summary>A clock that stands still until a test moves it, and tells when somebody has begun to wait.</summary>
internal sealed class SignallingClock : FakeTimeProvider
{
    private readonly Channel<TimeSpan> _timers = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        _timers.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Lets the next wait that somebody begins pass; something may happen in the meantime.</summary>
    public async Task PassNextWaitAsync(Action? meanwhile = null)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(20));
        TimeSpan wait = await _timers.Reader.ReadAsync(patience.Token);
        meanwhile?.Invoke();
        Advance(wait);
    }
}
