using System.Data;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;

namespace OcopSite.Umbraco.Tests.Site;

/// <summary>Ambient units of work over stores in memory, with the rollback and the late notifications of real ones.</summary>
internal sealed class MemoryScopes(IEventAggregator events) : ICoreScopeProvider
{
    private readonly AsyncLocal<MemoryScope?> _ambient = new();
    private readonly List<ISnapshot> _stores = [];

    public IScopeContext? Context => null;

    internal MemoryScope? Ambient { get => _ambient.Value; set => _ambient.Value = value; }

    public void Enlist(ISnapshot store) => _stores.Add(store);

    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false)
    {
        MemoryScope? parent = Ambient is { IsDisposed: false } ambient ? ambient : null;
        IScopedNotificationPublisher notifications = parent?.Notifications ?? scopedNotificationPublisher ?? new ScopedNotificationPublisher(events);
        return Ambient = new MemoryScope(this, parent, notifications, autoComplete, parent is null ? [.. _stores.Select(store => store.Take())] : []);
    }

    public IQuery<T> CreateQuery<T>() => new MemoryQuery<T>();
}
