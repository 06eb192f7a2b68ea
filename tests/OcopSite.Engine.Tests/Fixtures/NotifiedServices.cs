using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OcopSite.Engine.Tests.Fixtures;

internal static class NotifiedServices
{
    public static IServiceCollection AddNotified(this IServiceCollection services)
    {
        services.AddSingleton<Notified>();
        services.AddTransient<INotificationHandler<ContentSavedNotification>, Listener>();
        services.AddTransient<INotificationHandler<ContentPublishedNotification>, Listener>();
        services.AddTransient<INotificationHandler<ContentSavingNotification>, Listener>();
        return services;
    }

    private sealed class Listener(Notified notified) :
        INotificationHandler<ContentSavedNotification>, INotificationHandler<ContentPublishedNotification>, INotificationHandler<ContentSavingNotification>
    {
        public void Handle(ContentSavedNotification notification)
        {
            foreach (var entity in notification.SavedEntities)
                notified.Log.Enqueue($"saved {entity.Name}");
        }

        public void Handle(ContentPublishedNotification notification)
        {
            foreach (var entity in notification.PublishedEntities)
                notified.Log.Enqueue($"published {entity.Name}");
        }

        public void Handle(ContentSavingNotification notification)
        {
            if (notification.SavedEntities.Any(entity => entity.Name == "VETO"))
                notification.CancelOperation(new EventMessage("test", "vetoed", EventMessageType.Error));
        }
    }
}
