using OcopSite.Delivery.Snapshots;

namespace OcopSite.Web.Caching;

internal static class PageCache
{
    public static IServiceCollection AddPageCache(this IServiceCollection services)
    {
        services.AddOutputCache();
        services.AddScoped<CacheStamp>();
        services.AddSingleton<ContentStamps>();
        services.AddSingleton<ISnapshotObserver>(p => p.GetRequiredService<ContentStamps>());
        services.AddSingleton<ISnapshotObserver, CacheEviction>();
        return services;
    }
}
