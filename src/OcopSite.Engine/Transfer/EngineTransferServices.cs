using Microsoft.Extensions.DependencyInjection;
using OcopSite.Umbraco.Transfer;

namespace OcopSite.Engine.Transfer;

internal static class EngineTransferServices
{
    public static IServiceCollection AddTransfer(this IServiceCollection services)
    {
        services.AddSingleton<ITransferHost, EngineTransferHost>();
        return services.AddSiteTransfer();
    }
}
