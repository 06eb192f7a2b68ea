using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Client;
using OcopSite.Delivery.Embedded;
using OcopSite.Delivery.Mapping;
using OcopSite.Delivery.Remote;
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
        services.AddSingleton<DeliveryExpansionAccessor>();
        services.Replace(ServiceDescriptor.Singleton<IOutputExpansionStrategyAccessor>(p => p.GetRequiredService<DeliveryExpansionAccessor>()));
        services.AddSingleton<DeliveryJson>();
        services.AddSingleton<EngineReader>();
        services.AddSingleton<IDraftSnapshots, DraftSnapshots>();
        services.AddSingleton<IContentSource>(p => new EmbeddedContentSource(
            p.GetRequiredService<IContentPreparation>(), new Lazy<EngineReader>(p.GetRequiredService<EngineReader>)));
        return services;
    }

    /// <summary>Makes a remote Content Delivery API the source of published content: that of our own engine elsewhere, or of a stock Umbraco.</summary>
    public static IServiceCollection AddRemoteContentSource(this IServiceCollection services, Action<RemoteOptions> configure)
    {
        services.AddOptions<RemoteOptions>().BindConfiguration(RemoteOptions.Section).Configure(configure).ValidateDataAnnotations()
            .Validate(o => o.BaseUrl is { IsAbsoluteUri: true, Scheme: "http" or "https" }, "Ocop:Remote:BaseUrl must be an absolute http or https address.").ValidateOnStart();
        services.AddRemoteClient(nameof(ContentDeliveryClient));
        services.AddRemoteClient(RemoteMedia.ClientName);
        services.AddSingleton(p =>
        {
            RemoteOptions options = p.GetRequiredService<IOptions<RemoteOptions>>().Value;
            var limits = new DeliveryLimits { LargestAnswer = options.LargestAnswer, Patience = options.Patience };
            return new ContentDeliveryClient(p.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(ContentDeliveryClient)), limits: limits);
        });
        services.AddSingleton<RemoteReader>();
        services.AddSingleton<RemoteMedia>();
        services.AddSingleton<ISnapshotObserver>(p => p.GetRequiredService<RemoteMedia>());
        services.AddSingleton<RemoteStateFile>();
        services.AddSingleton<RemoteSignal>();
        services.AddSingleton<RemoteHealth>();
        services.AddHealthChecks().AddCheck<RemoteHealth>("remote");
        services.AddSingleton<IContentSource, RemoteContentSource>();
        return services;
    }

    // Answers that lead elsewhere are not followed: the other side is one site, not wherever it points.
    private static void AddRemoteClient(this IServiceCollection services, string name) => services.AddHttpClient(name, (p, client) =>
    {
        RemoteOptions options = p.GetRequiredService<IOptions<RemoteOptions>>().Value;
        client.BaseAddress = new Uri(options.BaseUrl!.AbsoluteUri.TrimEnd('/') + "/");
        client.Timeout = Timeout.InfiniteTimeSpan;
        if (options.ApiKey is string key) client.DefaultRequestHeaders.TryAddWithoutValidation("Api-Key", key);
    }).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    });

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
