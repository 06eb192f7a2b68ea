using OcopSite.Delivery.Snapshots;

namespace OcopSite.Web.Caching;

internal static class PageCache
{
    // Compressed pages of 5 to 10 KB: some thousands of them, in a process that is to stay below 300 MiB.
    private const long MaxBytes = 24 * 1024 * 1024;

    public static IServiceCollection AddPageCache(this IServiceCollection services)
    {
        services.AddOutputCache(options => options.SizeLimit = MaxBytes);
        services.AddScoped<CacheStamp>();
        services.AddSingleton<ContentStamps>();
        services.AddSingleton<ISnapshotObserver>(p => p.GetRequiredService<ContentStamps>());
        services.AddSingleton<ISnapshotObserver, CacheEviction>();
        return services;
    }
}
