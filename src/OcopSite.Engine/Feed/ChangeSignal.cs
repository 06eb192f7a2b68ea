namespace OcopSite.Engine.Feed;

/// <summary>Tells waiting readers of this process that something was committed.</summary>
internal sealed class ChangeSignal
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _last;

    /// <summary>The newest sequence number this process knows to be committed.</summary>
    public long Last => Interlocked.Read(ref _last);

    public void Set(long sequence)
    {
        TaskCompletionSource woken;
        lock (_lock)
        {
            if (sequence <= _last)
                return;
            Interlocked.Exchange(ref _last, sequence);
            woken = _next;
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        woken.SetResult();
    }

    public Task After(long sequence)
    {
        lock (_lock)
            return _last > sequence ? Task.CompletedTask : _next.Task;
    }
}
