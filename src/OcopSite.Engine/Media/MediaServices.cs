using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.IO.MediaPathSchemes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OcopSite.Engine.Media;

internal static class MediaServices
{
    public static IServiceCollection AddMediaFiles(this IServiceCollection services)
    {
        services.AddSingleton<IMediaPathScheme, UniqueMediaPathScheme>();
        services.AddSingleton<IFileSystem>(provider => new PhysicalFileSystem(
            provider.GetRequiredService<IIOHelper>(),
            provider.GetRequiredService<IHostingEnvironment>(),
            provider.GetRequiredService<ILogger<PhysicalFileSystem>>(),
            provider.GetRequiredService<IOptions<EngineOptions>>().Value.MediaDirectory,
            "/media"));
        services.AddSingleton<MediaFileManager>();
        services.AddSingleton<IMediaUrlGenerator, StoredMediaPaths>();
        services.AddSingleton(provider => new MediaUrlGeneratorCollection(provider.GetServices<IMediaUrlGenerator>));
        services.AddSingleton<IContentTypeBaseServiceProvider, TypesOfContent>();
        services.AddTransient<INotificationHandler<MediaSavingNotification>, MediaFileFacts>();
        services.AddTransient<INotificationHandler<MediaDeletedNotification>, MediaFileRemoval>();
        services.AddSingleton<WithheldFiles>();
        services.AddSingleton<IMediaFiles>(provider => provider.GetRequiredService<WithheldFiles>());
        services.AddTransient<INotificationHandler<MediaMovingNotification>, MediaFileReach>();
        services.AddTransient<INotificationHandler<MediaMovedToRecycleBinNotification>, MediaFileReach>();
        return services;
    }
}
