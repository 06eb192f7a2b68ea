using System.Collections.Concurrent;

namespace OcopSite.Imaging.Caching;

/// <summary>Work that is being done for somebody is not begun a second time: who asks for it as well gets the same result.</summary>
internal sealed class SingleFlight<TKey, TResult>
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Lazy<Task<TResult>>> _running = [];

    public Task<TResult> RunAsync(TKey key, Func<Task<TResult>> work)
        => _running.GetOrAdd(key, k => new Lazy<Task<TResult>>(() => OnceAsync(k, work))).Value;

    private async Task<TResult> OnceAsync(TKey key, Func<Task<TResult>> work)
    {
        try
        {
            return await work();
        }
        finally
        {
            _running.TryRemove(key, out _);
        }
    }
}
