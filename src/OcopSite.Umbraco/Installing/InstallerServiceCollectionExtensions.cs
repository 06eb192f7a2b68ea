using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OcopSite.Umbraco.Types;

namespace OcopSite.Umbraco.Installing;

public static class InstallerServiceCollectionExtensions
{
    /// <summary>Adds the installer of the content types to the services of an Umbraco.</summary>
    public static IServiceCollection AddOcopSiteInstaller(this IServiceCollection services)
    {
        services.TryAddSingleton<UmbracoTypesFactory>();
        services.TryAddSingleton<SiteSchemaResolver>();
        services.TryAddSingleton<OcopSiteInstaller>();
        return services;
    }
}
