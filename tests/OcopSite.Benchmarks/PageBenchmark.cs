using System.Diagnostics;
using OcopSite.Content;
using OcopSite.Content.Items;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Benchmarks;

/// <summary>Product pages: the first time each is asked for, and from the output cache beside nginx with the same bytes.</summary>
internal static class PageBenchmark
{
    private const int WarmUp = 50;

    public static async Task RunAsync(string dataDirectory, int documents, Report report, CancellationToken cancellationToken)
    {
        string[] urls = await ProductUrlsAsync(dataDirectory, cancellationToken);
        await using SiteProcess site = SiteProcess.Start(dataDirectory);
        await site.FirstPageAsync("/", cancellationToken);

        // A page that was never asked for cannot come from the cache. The first ones warm the compiler up.
        List<double> uncached = [];
        foreach (string url in urls)
        {
            long started = Stopwatch.GetTimestamp();
            await site.Client.GetByteArrayAsync(url, cancellationToken);
            uncached.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        double[] warm = [.. uncached.Skip(WarmUp)];
        report.AtMost($"uncached product page, {documents} documents, p50 at the client", warm.Percentile(50), 3, "ms");
        report.Note("uncached product page, p99 at the client", warm.Percentile(99), "ms");
        report.Note("resident memory after all product pages", site.Memory, "MiB");
        await CompareWithNginxAsync(site, urls[0], report, cancellationToken);
    }

    private static async Task CompareWithNginxAsync(SiteProcess site, string url, Report report, CancellationToken cancellationToken)
    {
        const string What = "cached page, share of nginx's throughput";
        if (!Wrk.IsInstalled || !Nginx.IsInstalled)
        {
            report.Skipped(What, "needs the Debian packages wrk and nginx");
            return;
        }

        byte[] page = await site.Client.GetByteArrayAsync(url, cancellationToken);
        await using Nginx nginx = await Nginx.StartAsync(page, cancellationToken);
        // Turn and turn about, so that neither has the quieter machine.
        List<double> ours = [], theirs = [];
        for (int i = 0; i < 3; i++)
        {
            ours.Add(await Wrk.RequestsPerSecondAsync(new Uri(site.Address, url), cancellationToken));
            theirs.Add(await Wrk.RequestsPerSecondAsync(nginx.Address, cancellationToken));
        }

        report.Note($"cached page of {page.Length / 1024.0:0} KB", ours.Percentile(50), "requests/s");
        report.Note("nginx with the same bytes as a file", theirs.Percentile(50), "requests/s");
        report.AtLeast(What, ours.Percentile(50) / theirs.Percentile(50), 0.65, "×");
    }

    private static async Task<string[]> ProductUrlsAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        await using SiteInProcess site = await SiteInProcess.StartAsync(dataDirectory, cancellationToken);
        PublishedSnapshot snapshot = site.Services.GetRequiredService<ISnapshotAccessor>().Current;
        return [.. snapshot.In(Cultures.Vietnamese).Products.Select((Product p) => p.Url)];
    }
}
