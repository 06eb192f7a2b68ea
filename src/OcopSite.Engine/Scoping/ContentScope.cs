using OcopSite.Engine.Feed;
using OcopSite.Engine.Storage;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Scoping;

namespace OcopSite.Engine.Scoping;

/// <summary>A unit of work. The outermost one owns the transaction; it commits when it and all inside it were completed.</summary>
internal sealed class ContentScope : ICoreScope
{
    private readonly ContentScopeProvider _provider;
    private readonly ContentScope? _parent;
    private readonly ScopeTransaction? _transaction;
    private readonly IScopedNotificationPublisher? _notifications;
    private readonly bool _autoComplete;
    private bool _completed;
    private bool _childFailed;

    internal ContentScope(
        ContentScopeProvider provider, IContentDatabase database, OutboxWriter outbox, IScopedNotificationPublisher notifications, bool autoComplete)
    {
        (_provider, _notifications, _autoComplete) = (provider, notifications, autoComplete);
        // Umbraco's services open the scopes they only read in with autoComplete.
        _transaction = new ScopeTransaction(database, outbox, writes: !autoComplete);
        IsolatedCaches = new IsolatedCaches(_ => NoAppCache.Instance);
        Context = new ContentScopeContext();
    }

    internal ContentScope(ContentScopeProvider provider, ContentScope parent, bool autoComplete)
    {
        (_provider, _parent, _autoComplete) = (provider, parent, autoComplete);
        (IsolatedCaches, Context) = (parent.IsolatedCaches, parent.Context);
        if (!autoComplete)
            Transaction.PreferWriting();
    }

    public Guid InstanceId { get; } = Guid.NewGuid();
    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;
    public int Depth => _parent is null ? 0 : _parent.Depth + 1;
    public ILockingMechanism Locks => NoLockingMechanism.Instance;
    public IScopedNotificationPublisher Notifications => Root._notifications!;
    public RepositoryCacheMode RepositoryCacheMode => RepositoryCacheMode.None;
    public IsolatedCaches IsolatedCaches { get; }

    internal ContentScope Root => _parent?.Root ?? this;
    internal ContentScopeContext Context { get; }
    internal bool IsDisposed { get; private set; }
    internal ContentDb Db => Transaction.Db;
    internal PendingChanges Changes => Transaction.Changes;

    private ScopeTransaction Transaction => Root._transaction!;

    public bool Complete() => _completed = true;

    // A reading transaction sees one state of the data and needs no lock. A writing one takes the lock for itself alone at
    // once: two that share a lock and then both want to write would wait for each other.
    public void ReadLock(params int[] lockIds) => Transaction.LockIfWriting(lockIds);
    public void ReadLock(TimeSpan timeout, int lockId) => Transaction.LockIfWriting([lockId]);
    public void EagerReadLock(params int[] lockIds) => Transaction.LockIfWriting(lockIds);
    public void EagerReadLock(TimeSpan timeout, int lockId) => Transaction.LockIfWriting([lockId]);
    public void WriteLock(params int[] lockIds) => Transaction.Lock(lockIds);
    public void WriteLock(TimeSpan timeout, int lockId) => Transaction.Lock([lockId]);
    public void EagerWriteLock(params int[] lockIds) => Transaction.Lock(lockIds);
    public void EagerWriteLock(TimeSpan timeout, int lockId) => Transaction.Lock([lockId]);

    public void Dispose()
    {
        if (IsDisposed)
            return;
        if (!ReferenceEquals(_provider.Ambient, this))
            throw new InvalidOperationException("Scopes must be disposed in the opposite order of their creation.");

        bool success = (_completed || _autoComplete) && !_childFailed;
        IsDisposed = true;
        _provider.Ambient = _parent;
        if (_parent is null)
            End(success);
        else if (!success)
            _parent._childFailed = true;
    }

    private void End(bool success)
    {
        bool committed = false;
        try
        {
            _transaction!.End(success);
            committed = success;
        }
        finally
        {
            try
            {
                _notifications!.ScopeExit(committed);
            }
            finally
            {
                Context.ScopeExit(committed);
            }
        }
    }
}
