using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Scoping;

namespace OcopSite.Umbraco.Tests.Site;

internal sealed class MemoryScope(
    MemoryScopes scopes, MemoryScope? parent, IScopedNotificationPublisher notifications, bool autoComplete, IReadOnlyList<Action> undo) : ICoreScope
{
    private bool _completed;
    private bool _childFailed;

    public Guid InstanceId { get; } = Guid.NewGuid();

    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public ILockingMechanism Locks => Unused.Of<ILockingMechanism>();

    public IScopedNotificationPublisher Notifications => notifications;

    public RepositoryCacheMode RepositoryCacheMode => RepositoryCacheMode.None;

    public IsolatedCaches IsolatedCaches { get; } = new(_ => NoAppCache.Instance);

    public bool IsDisposed { get; private set; }

    public bool Complete() => _completed = true;

    public void Dispose()
    {
        if (IsDisposed) return;
        IsDisposed = true;
        scopes.Ambient = parent;
        bool success = (_completed || autoComplete) && !_childFailed;
        if (parent is not null)
        {
            parent._childFailed |= !success;
            return;
        }

        if (!success)
            foreach (Action back in undo) back();
        notifications.ScopeExit(success);
    }

    public void ReadLock(params int[] lockIds) { }

    public void ReadLock(TimeSpan timeout, int lockId) { }

    public void EagerReadLock(params int[] lockIds) { }

    public void EagerReadLock(TimeSpan timeout, int lockId) { }

    public void WriteLock(params int[] lockIds) { }

    public void WriteLock(TimeSpan timeout, int lockId) { }

    public void EagerWriteLock(params int[] lockIds) { }

    public void EagerWriteLock(TimeSpan timeout, int lockId) { }
}
