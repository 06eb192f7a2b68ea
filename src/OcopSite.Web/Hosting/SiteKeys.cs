using Microsoft.AspNetCore.DataProtection;

namespace OcopSite.Web.Hosting;

internal static class SiteKeys
{
    /// <summary>Keeps the keys that protect forms and cookies in the data directory, so that a form opened before a restart can be sent after it.</summary>
    public static IServiceCollection AddSiteKeys(this IServiceCollection services, string dataDirectory)
    {
        services.AddDataProtection()
            .SetApplicationName("OcopSite")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(dataDirectory, "keys")));
        return services;
    }
}
