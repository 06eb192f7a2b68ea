using Microsoft.Extensions.DependencyInjection;
using OcopSite.Delivery.Embedded;

namespace OcopSite.Backoffice.Tests.Support;

/// <summary>The data directory of a site that has imported its seed content and that nobody works in yet: made once, copied for each host.</summary>
internal static class SeededData
{
    private static readonly Lazy<Task<DirectoryInfo>> Made = new(MakeAsync);

    public static async Task CopyToAsync(DirectoryInfo target)
    {
        DirectoryInfo source = await Made.Value;
        foreach (FileInfo file in source.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            string path = Path.Combine(target.FullName, Path.GetRelativePath(source.FullName, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            file.CopyTo(path);
        }
    }

    private static async Task<DirectoryInfo> MakeAsync()
    {
        DirectoryInfo directory = Directory.CreateTempSubdirectory("ocop-backoffice-seed-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => directory.Delete(recursive: true);
        await using var site = new SeedingSite(directory);
        await site.Services.GetRequiredService<IContentPreparation>().WhenReadyAsync(CancellationToken.None);
        return directory;
    }
}
