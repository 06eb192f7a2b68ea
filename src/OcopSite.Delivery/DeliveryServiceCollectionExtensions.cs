using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Embedded;
using OcopSite.Delivery.Mapping;
using OcopSite.Delivery.Snapshots;
using Umbraco.Cms.Core.DeliveryApi;

namespace OcopSite.Delivery;

public static class DeliveryServiceCollectionExtensions
{
    /// <summary>Adds the published snapshot over whatever <see cref="IContentSource"/> is registered.</summary>
    public static IServiceCollection AddPublishedSnapshot(this IServiceCollection services, ContentSchema schema, Action<DeliveryOptions> configure)
    {
        services.AddOptions<DeliveryOptions>().Configure(configure).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(schema);
        services.AddSingleton<IRichTextSanitiser, RichTextSanitiser>();
        services.AddSingleton<DocumentMapper>();
        services.AddSingleton<SnapshotLog>();
        services.AddSingleton<SnapshotStore>();
        services.AddSingleton<ISnapshotAccessor>(p => p.GetRequiredService<SnapshotStore>());
        services.AddSingleton<SnapshotUpdater>();
        services.AddHostedService<FollowAfterStart>();
        return services;
    }

    /// <summary>Makes our own engine the source of published content, once the host's preparation is done.</summary>
    public static IServiceCollection AddEmbeddedContentSource<TPreparation>(this IServiceCollection services)
        where TPreparation : class, IContentPreparation
    {
        services.AddSingleton<IContentPreparation, TPreparation>();
        services.AddDeliveryJson();
        services.AddSingleton<EngineReader>();
        services.AddSingleton<IDraftSnapshots, DraftSnapshots>();
        services.AddSingleton<IContentSource>(p => new EmbeddedContentSource(
            p.GetRequiredService<IContentPreparation>(), new Lazy<EngineReader>(p.GetRequiredService<EngineReader>)));
        return services;
    }

    /// <summary>Has Umbraco's builders show as much of an item as whoever asks for it says.</summary>
    internal static void AddDeliveryJson(this IServiceCollection services)
    {
        services.TryAddSingleton<DeliveryExpansionAccessor>();
        services.Replace(ServiceDescriptor.Singleton<IOutputExpansionStrategyAccessor>(p => p.GetRequiredService<DeliveryExpansionAccessor>()));
        services.TryAddSingleton<DeliveredProperties>();
        services.TryAddSingleton<DeliveryJson>();
    }

    /// <summary>
    /// Shows what an earlier run left on disk; the content source is asked what came after it once the host has started.
    /// </summary>
    /// <returns>False when there is nothing usable, and <see cref="LoadPublishedSnapshotAsync"/> has to be called.</returns>
    public static Task<bool> TryLoadPublishedSnapshotFromDiskAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
        => services.GetRequiredService<SnapshotUpdater>().TryLoadFromDiskAsync(cancellationToken);

    /// <summary>Loads the snapshot before the first request. Call it once content is in place, before the host starts.</summary>
    public static Task LoadPublishedSnapshotAsync(this IServiceProvider services, CancellationToken cancellationToken = default)
        => services.GetRequiredService<SnapshotUpdater>().LoadAsync(cancellationToken);
}
