using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OcopSite.Umbraco.Tests.Site;

/// <summary>Writes down every notification, and lets a test interfere.</summary>
internal sealed class RecordedEvents : IEventAggregator
{
    private readonly List<INotification> _published = [];

    public IReadOnlyList<INotification> Published => _published;

    public Action<INotification> Handler { get; set; } = _ => { };

    public void Clear() => _published.Clear();

    public void Publish<TNotification>(TNotification notification)
        where TNotification : INotification
    {
        _published.Add(notification);
        Handler(notification);
    }

    public void Publish<TNotification, TNotificationHandler>(IEnumerable<TNotification> notifications)
        where TNotification : INotification
        where TNotificationHandler : INotificationHandler
    {
        foreach (TNotification notification in notifications) Publish(notification);
    }

    public Task PublishAsync<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
        where TNotification : INotification
    {
        Publish(notification);
        return Task.CompletedTask;
    }

    public Task PublishAsync<TNotification, TNotificationHandler>(IEnumerable<TNotification> notifications, CancellationToken cancellationToken = default)
        where TNotification : INotification
        where TNotificationHandler : INotificationHandler
    {
        Publish<TNotification, TNotificationHandler>(notifications);
        return Task.CompletedTask;
    }

    public bool PublishCancelable<TCancelableNotification>(TCancelableNotification notification)
        where TCancelableNotification : ICancelableNotification
    {
        Publish(notification);
        return notification.Cancel;
    }

    public Task<bool> PublishCancelableAsync<TCancelableNotification>(TCancelableNotification notification)
        where TCancelableNotification : ICancelableNotification => Task.FromResult(PublishCancelable(notification));
}
