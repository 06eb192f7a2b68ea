using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OcopSite.Delivery.Client;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Delivery.Remote;

public static class RemoteServiceCollectionExtensions
{
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
}
