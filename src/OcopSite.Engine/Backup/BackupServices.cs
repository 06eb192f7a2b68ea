using Microsoft.Extensions.DependencyInjection;

namespace OcopSite.Engine.Backup;

internal static class BackupServices
{
    public static IServiceCollection AddBackup(this IServiceCollection services) => services.AddSingleton<IContentBackup, ContentBackup>();
}
