using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Seeding;
using OcopSite.Umbraco.Transfer;
using OcopSite.Umbraco.Transfer.Stock;
using OcopSite.Umbraco.Webhooks;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Webhooks.Events;

namespace OcopSite.Umbraco.Composing;

/// <summary>Joins this package to a stock Umbraco, which finds it by itself.</summary>
public sealed class OcopSiteComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddOptions<OcopSiteOptions>().Bind(builder.Config.GetSection(OcopSiteOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<OcopSiteOptions>, OcopSiteOptionsValidator>());
        services.TryAddSingleton(OcopSchema.Current);
        services.TryAddSingleton<SeedImporter>();
        services.AddOcopSiteInstaller();
        services.TryAddSingleton<StockTypes>();
        services.TryAddSingleton<ITransferHost, StockTransferHost>();
        services.AddSiteTransfer();
        services.TryAddSingleton<WebhookInstaller>();
        services.TryAddSingleton<StartTasks>();
        builder.AddNotificationAsyncHandler<UmbracoApplicationStartedNotification, InstallOnStart>();
        if (builder.Config[$"{OcopSiteOptions.Section}:{nameof(OcopSiteOptions.Webhook)}:{nameof(WebhookOptions.Url)}"] is not null) AddEvents(builder);
    }

    // Umbraco knows these, and by itself only tells of what is published, unpublished and deleted.
    private static void AddEvents(IUmbracoBuilder builder) => builder.WebhookEvents()
        .Add<ContentMovedWebhookEvent>()
        .Add<ContentMovedToRecycleBinWebhookEvent>()
        .Add<MediaMovedToRecycleBinWebhookEvent>();
}
