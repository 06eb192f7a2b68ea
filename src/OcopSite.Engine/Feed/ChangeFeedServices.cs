using Microsoft.Extensions.DependencyInjection;

namespace OcopSite.Engine.Feed;

internal static class ChangeFeedServices
{
    public static IServiceCollection AddChangeFeed(this IServiceCollection services)
    {
        services.AddSingleton<ChangeSignal>();
        services.AddSingleton<OutboxWriter>();
        services.AddSingleton<ChangeNotes>();
        services.AddSingleton<IChangeFeed, ChangeFeed>();
        return services;
    }
}
