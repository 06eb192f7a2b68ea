using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OcopSite.Umbraco.Transfer.Exporting;
using OcopSite.Umbraco.Transfer.Importing;

namespace OcopSite.Umbraco.Transfer;

public static class TransferServiceCollectionExtensions
{
    /// <summary>Adds what writes a whole site to a file and reads it again, in an Umbraco that has an <see cref="ITransferHost"/>.</summary>
    public static IServiceCollection AddSiteTransfer(this IServiceCollection services)
    {
        services.TryAddSingleton<MediaImport>();
        services.TryAddSingleton<DocumentImport>();
        services.TryAddSingleton<SiteImporter>();
        services.TryAddSingleton<MediaExport>();
        services.TryAddSingleton<DocumentExport>();
        services.TryAddSingleton<SiteExporter>();
        return services;
    }
}
