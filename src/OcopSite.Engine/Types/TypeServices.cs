using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OcopSite.Umbraco.Types;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Types;

internal static class TypeServices
{
    public static IServiceCollection AddTypes(this IServiceCollection services)
    {
        services.AddSingleton<UmbracoTypesFactory>();
        services.AddSingleton(provider => provider.GetRequiredService<UmbracoTypesFactory>()
            .Create(provider.GetRequiredService<IOptions<EngineOptions>>().Value.Schema));
        services.AddSingleton<ContentTypeRepository>();
        services.AddSingleton<IContentTypeRepository>(provider => provider.GetRequiredService<ContentTypeRepository>());
        services.AddSingleton<MediaTypeRepository>();
        services.AddSingleton<IMediaTypeRepository>(provider => provider.GetRequiredService<MediaTypeRepository>());
        services.AddSingleton<DataTypeRepository>();
        services.AddSingleton<IDataTypeRepository>(provider => provider.GetRequiredService<DataTypeRepository>());
        services.AddSingleton<LanguageRepository>();
        services.AddSingleton<ILanguageRepository>(provider => provider.GetRequiredService<LanguageRepository>());
        services.AddSingleton<IMemberTypeRepository, NoMemberTypes>();
        services.AddSingleton<NoTypeContainers>();
        services.AddSingleton<IDataTypeContainerRepository>(provider => provider.GetRequiredService<NoTypeContainers>());
        services.AddSingleton<IDocumentTypeContainerRepository>(provider => provider.GetRequiredService<NoTypeContainers>());
        services.AddSingleton<IMediaTypeContainerRepository>(provider => provider.GetRequiredService<NoTypeContainers>());
        services.AddSingleton<ILanguageService, LanguageService>();
        services.AddSingleton<IDataTypeContainerService, NoDataTypeContainers>();
        return services;
    }
}
