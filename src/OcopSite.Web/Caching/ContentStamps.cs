using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Web.Caching;

/// <summary>
/// For every snapshot, the step in which documents of each type last changed. A cached page is kept under the newest step among the types it
/// reads, taken from the very snapshot it is rendered from: a page still being rendered from an old snapshot while a new one comes in is stored
/// under the old step, where no later request looks for it. Changes of other types leave it in the cache.
/// </summary>
/// <remarks>Steps are counted here; a position in the change feed may come back when a database is replaced.</remarks>
internal sealed class ContentStamps : ISnapshotObserver
{
    private readonly ConditionalWeakTable<PublishedSnapshot, Steps> _steps = [];

    // Two runs count alike: what a browser keeps from an earlier one must not match.
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private long _step;

    /// <summary><see langword="null"/> for a snapshot that was never announced.</summary>
    public string? Of(PublishedSnapshot snapshot, CacheScope scope) => _steps.TryGetValue(snapshot, out Steps? steps)
        ? steps.Stamps.GetOrAdd(scope, static (s, x) => $"{x.Run}.{s.ContentTypes.Max(type => x.Of.GetValueOrDefault(type))}", (Run: _run, steps.Of))
        : null;

    // Before the swap, so that no request can hold a snapshot without its stamps.
    public Task PrepareAsync(SnapshotChange change, CancellationToken cancellationToken)
    {
        long step = ++_step;
        Steps before = _steps.GetValue(change.Before, _ => new Steps(ImmutableDictionary<string, long>.Empty));
        _steps.AddOrUpdate(change.After, new Steps(before.Of.SetItems(change.ContentTypes.Select(type => KeyValuePair.Create(type, step)))));
        return Task.CompletedTask;
    }

    public Task CompleteAsync(SnapshotChange change, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The step of each type in a snapshot, and the stamps made from them so far.</summary>
    private sealed class Steps(ImmutableDictionary<string, long> of)
    {
        public ImmutableDictionary<string, long> Of { get; } = of;

        // By reference: there is one scope for each kind of page.
        public ConcurrentDictionary<CacheScope, string> Stamps { get; } = new(ReferenceEqualityComparer.Instance);
    }
}
