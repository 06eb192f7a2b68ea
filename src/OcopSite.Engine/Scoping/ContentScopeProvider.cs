using System.Data;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Storage;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;

namespace OcopSite.Engine.Scoping;

/// <summary>Ambient units of work: an outermost scope is one database context and one transaction.</summary>
internal sealed class ContentScopeProvider(IContentDatabase database, IEventAggregator events, OutboxWriter outbox) : ICoreScopeProvider
{
    private readonly AsyncLocal<ContentScope?> _ambient = new();

    public IScopeContext? Context => Ambient?.Root.Context;

    /// <summary>The context of the ambient transaction.</summary>
    /// <exception cref="InvalidOperationException">There is no scope.</exception>
    public ContentDb Db => Current.Db;

    internal ContentScope Current => Ambient?.Root ?? throw new InvalidOperationException("There is no ambient scope.");

    internal ContentScope? Ambient
    {
        // A flow that was started inside a scope may outlive it; it must not find the dead scope.
        get => _ambient.Value is { IsDisposed: false } scope ? scope : null;
        set => _ambient.Value = value;
    }

    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false)
    {
        ContentScope? parent = Ambient;
        return Ambient = parent is null
            ? new ContentScope(this, database, outbox, scopedNotificationPublisher ?? new ScopedNotificationPublisher(events), autoComplete)
            : new ContentScope(this, parent, autoComplete);
    }

    public IQuery<T> CreateQuery<T>() => new ExpressionQuery<T>();
}
