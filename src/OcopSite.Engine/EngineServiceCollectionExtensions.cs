using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OcopSite.Engine.Audit;
using OcopSite.Engine.Backup;
using OcopSite.Engine.Desk;
using OcopSite.Engine.Editors;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Media;
using OcopSite.Engine.Platform;
using OcopSite.Engine.Published;
using OcopSite.Engine.Redirects;
using OcopSite.Engine.Repositories;
using OcopSite.Engine.Scheduling;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Transfer;
using OcopSite.Engine.Types;
using OcopSite.Engine.Users;

namespace OcopSite.Engine;

public static class EngineServiceCollectionExtensions
{
    /// <summary>Adds Umbraco.Cms.Core's content and media services on the engine's own storage, and the users who work with them.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets options in code.</param>
    public static IServiceCollection AddOcopEngine(this IServiceCollection services, Action<EngineOptions>? configure = null)
    {
        AddOptions(services, configure);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IContentEngine, ContentEngine>();
        return services
            .AddStorage()
            .AddUsers()
            .AddRepositories()
            .AddTypes()
            .AddChangeFeed()
            .AddRedirects()
            .AddAuditTrail()
            .AddDesk()
            .AddBackup()
            .AddMediaFiles()
            .AddEditors()
            .AddUmbracoCore()
            .AddPublishedContent()
            .AddTransfer()
            .AddScheduler();
    }

    /// <summary>As the other, with the options of the configuration section <c>Ocop</c> and the connection string <c>Content</c>.</summary>
    public static IServiceCollection AddOcopEngine(
        this IServiceCollection services, IConfiguration configuration, Action<EngineOptions>? configure = null)
        => services.AddOcopEngine(options =>
        {
            configuration.GetSection(EngineOptions.Section).Bind(options);
            options.Database.ConnectionString = configuration.GetConnectionString(EngineOptions.ConnectionStringName) ?? options.Database.ConnectionString;
            configure?.Invoke(options);
        });

    private static void AddOptions(IServiceCollection services, Action<EngineOptions>? configure)
    {
        OptionsBuilder<EngineOptions> options = services.AddOptions<EngineOptions>().ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<EngineOptions>, EngineOptionsValidator>());
    }
}
