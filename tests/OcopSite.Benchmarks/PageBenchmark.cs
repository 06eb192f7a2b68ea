using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Content;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Benchmarks;

/// <summary>Product pages: the first time each is asked for, and from the output cache beside nginx with the same bytes.</summary>
internal static class PageBenchmark
{
    public static async Task RunAsync(string dataDirectory, int documents, Report report, CancellationToken cancellationToken)
    {
        (string[] urls, string[] warmUp) = await ProductUrlsAsync(dataDirectory, cancellationToken);
        await using SiteProcess site = SiteProcess.Start(dataDirectory);
        await site.FirstPageAsync("/", cancellationToken);

        // A page that was never asked for cannot come from the cache. The English ones let the compiler finish its work.
        foreach (string url in warmUp) await site.Client.GetByteArrayAsync(url, cancellationToken);
        List<double> uncached = [];
        foreach (string url in urls)
        {
            long started = Stopwatch.GetTimestamp();
            await site.Client.GetByteArrayAsync(url, cancellationToken);
            uncached.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        report.AtMost($"uncached product page, {documents} documents, p50 at the client", uncached.Percentile(50), 3, "ms");
        report.Note("uncached product page, p99 at the client", uncached.Percentile(99), "ms");
        report.Note("resident memory after all product pages", site.Memory, "MiB");
        // Compressed as every browser asks for it, and as it is.
        foreach (string encoding in new[] { "br", "identity" }) await CompareWithNginxAsync(site, urls[0], encoding, report, cancellationToken);
    }

    private static async Task CompareWithNginxAsync(SiteProcess site, string url, string encoding, Report report, CancellationToken cancellationToken)
    {
        string what = $"cached page ({encoding}), share of nginx's throughput";
        if (!Wrk.IsInstalled || !Nginx.IsInstalled)
        {
            report.Skipped(what, "needs the Debian packages wrk and nginx");
            return;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { "Accept-Encoding", encoding } } };
        using HttpResponseMessage answer = await site.Client.SendAsync(request, cancellationToken);
        byte[] page = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        await using Nginx nginx = await Nginx.StartAsync(page, cancellationToken);
        // The compiler does its last work under load; then turn and turn about, so that neither has the quieter machine.
        await Wrk.RequestsPerSecondAsync(new Uri(site.Address, url), encoding, cancellationToken);
        List<double> ours = [], theirs = [];
        for (int i = 0; i < 3; i++)
        {
            ours.Add(await Wrk.RequestsPerSecondAsync(new Uri(site.Address, url), encoding, cancellationToken));
            theirs.Add(await Wrk.RequestsPerSecondAsync(nginx.Address, encoding, cancellationToken));
        }

        report.Note($"cached page of {page.Length / 1024.0:0.#} KB ({encoding})", ours.Percentile(50), "requests/s");
        report.Note($"nginx with the same bytes as a file ({encoding})", theirs.Percentile(50), "requests/s");
        report.AtLeast(what, ours.Percentile(50) / theirs.Percentile(50), 0.65, "×");
    }

    private static async Task<(string[] Vietnamese, string[] English)> ProductUrlsAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        await using SiteInProcess site = await SiteInProcess.StartAsync(dataDirectory, cancellationToken);
        PublishedSnapshot snapshot = site.Services.GetRequiredService<ISnapshotAccessor>().Current;
        string[] In(string culture) => [.. snapshot.In(culture).Products.Select(p => p.Url)];
        return (In(Cultures.Vietnamese), In(Cultures.English));
    }
}
