using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Filters;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OcopSite.Engine.Platform;

/// <summary>
/// Umbraco.Cms.Core's services, registered by hand: its own builder adds much that needs what this site does not have.
/// </summary>
internal static class UmbracoCoreServices
{
    public static IServiceCollection AddUmbracoCore(this IServiceCollection services)
    {
        AddPlatform(services);
        AddServices(services);
        return services;
    }

    private static void AddPlatform(IServiceCollection services)
    {
        services.AddOptions<ContentSettings>();
        services.AddOptions<GlobalSettings>();
        // Addresses of files are ASCII, as those of documents are.
        services.AddOptions<RequestHandlerSettings>().Configure(settings => settings.ConvertFileNamesToAscii = "try");
        services.AddTransient(typeof(Lazy<>), typeof(LazyService<>));
        services.AddSingleton<ServiceFactory>(provider => provider.GetService!);
        services.AddSingleton(AppCaches.NoCache);
        services.AddSingleton<IEventAggregator, EventAggregator>();
        services.AddSingleton<IEventMessagesFactory, TransientEventMessagesFactory>();
        services.AddSingleton<ILocalizedTextService, NoLocalizedText>();
        services.AddSingleton<ICultureDictionary, NoLocalizedText>();
        services.AddSingleton<IJsonSerializer, EngineJson>();
        services.AddSingleton<IConfigurationEditorJsonSerializer, EngineJson>();
        services.AddSingleton<IVariationContextAccessor, FlowingVariationContext>();
        services.AddSingleton<IHostingEnvironment>(provider => new EngineHosting(Path.GetFullPath(provider.GetRequiredService<IOptions<EngineOptions>>().Value.DataDirectory)));
        services.AddSingleton<IShortStringHelper>(provider => new DefaultShortStringHelper(provider.GetRequiredService<IOptions<RequestHandlerSettings>>()));
        services.AddSingleton<IUrlSegmentProvider, DefaultUrlSegmentProvider>();
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
            services.AddSingleton<IIOHelper, IOHelperWindows>();
        else if (RuntimeInformation.IsOSPlatform(OSPlatform.OSX))
            services.AddSingleton<IIOHelper, IOHelperOSX>();
        else
            services.AddSingleton<IIOHelper, IOHelperLinux>();
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddSingleton(new ContentTypeFilterCollection(() => []));
        services.AddSingleton<IIdKeyMap, IdKeyMap>();
        services.AddSingleton<IEntityService, EntityService>();
        services.AddSingleton<IRelationService, RelationService>();
        services.AddSingleton<IAuditService, AuditService>();
        services.AddSingleton<IDataTypeService, DataTypeService>();
        services.AddSingleton<IIsoCodeValidator, IsoCodeValidator>();
        services.AddSingleton<ICultureImpactFactory, CultureImpactFactory>();
        services.AddSingleton<IValueEditorCache, ValueEditorCache>();
        services.AddSingleton<IPropertyValidationService, PropertyValidationService>();
        services.AddSingleton<IContentService, ContentService>();
        services.AddSingleton<IMediaService, MediaService>();
        services.AddSingleton<IContentVersionCleanupPolicy, DefaultContentVersionCleanupPolicy>();
        services.AddTransient<INotificationAsyncHandler<ContentCopiedNotification>, RelateOnCopyNotificationHandler>();
    }
}
