using Microsoft.Extensions.DependencyInjection;

namespace OcopSite.Engine.Scheduling;

internal static class SchedulingServices
{
    public static IServiceCollection AddScheduler(this IServiceCollection services)
    {
        services.AddSingleton<PublishingScheduler>();
        return services.AddHostedService(provider => provider.GetRequiredService<PublishingScheduler>());
    }
}
