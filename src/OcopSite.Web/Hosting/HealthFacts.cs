using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Options;
using OcopSite.Backoffice.Health;
using OcopSite.Delivery.Snapshots;
using OcopSite.Imaging;
using OcopSite.Search;

namespace OcopSite.Web.Hosting;

/// <summary>Gathers what the back office cannot know about the site.</summary>
internal sealed class HealthFacts(ISnapshotAccessor snapshots, ISiteSearch search, ISearchIndex index, IOptions<SiteOptions> site, IOptions<ImagingOptions> imaging) : IHealthFacts
{
    private static readonly string Version =
        typeof(HealthFacts).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public Task<HostFacts> ReadAsync(CancellationToken cancellationToken)
    {
        PublishedSnapshot snapshot = snapshots.Current;
        var disk = new DriveInfo(site.Value.DataDirectory);
        return Task.FromResult(new HostFacts
        {
            SnapshotPosition = snapshot.Position,
            SnapshotIsReady = snapshots.IsReady,
            Documents = snapshot.DocumentCount,
            SearchIsReady = search.IsReady,
            SearchVersion = index.Version,
            ImageCacheBytes = SizeOf(imaging.Value.CacheDirectory),
            ImageCacheLimit = imaging.Value.CacheBytes,
            DiskFree = disk.AvailableFreeSpace,
            DiskTotal = disk.TotalSize,
            Version = Version,
            Runtime = RuntimeInformation.FrameworkDescription,
        });
    }

    private static long SizeOf(string directory)
        => Directory.Exists(directory) ? new DirectoryInfo(directory).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length) : 0;
}
