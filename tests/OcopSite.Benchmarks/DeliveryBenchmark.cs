using Microsoft.Extensions.DependencyInjection;
using OcopSite.Content;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Benchmarks;

/// <summary>The Content Delivery API: a product with all that it picks, and a list. A stock Umbraco 17.5 gives 2,600 such products a second on two cores.</summary>
internal static class DeliveryBenchmark
{
    private const string Root = "/umbraco/delivery/api/v2/content";

    public static async Task RunAsync(string dataDirectory, Report report, CancellationToken cancellationToken)
    {
        if (!Wrk.IsInstalled)
        {
            report.Skipped("Delivery API", "needs the Debian package wrk");
            return;
        }

        string product = await ProductAsync(dataDirectory, cancellationToken);
        await using SiteProcess site = SiteProcess.Start(dataDirectory);
        await MeasureAsync(site, "product with expansions", $"{Root}/item/{product}?expand=properties%5B%24all%5D", 13_000, report, cancellationToken);
        await MeasureAsync(site, "list of ten products", $"{Root}?filter=contentType:product&sort=name:asc&take=10", 8_000, report, cancellationToken);
    }

    private static async Task MeasureAsync(SiteProcess site, string what, string url, double least, Report report, CancellationToken cancellationToken)
    {
        Uri address = new(site.Address, url);
        // Pages come from the disk before the engine is there to answer the API.
        await site.FirstPageAsync(url, cancellationToken);
        // Once for the compiler.
        await Wrk.RequestsPerSecondAsync(address, "identity", cancellationToken);
        report.AtLeast($"Delivery API, {what}", await Wrk.RequestsPerSecondAsync(address, "identity", cancellationToken), least, "requests/s");
    }

    private static async Task<string> ProductAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        await using SiteInProcess site = await SiteInProcess.StartAsync(dataDirectory, cancellationToken);
        return site.Services.GetRequiredService<ISnapshotAccessor>().Current.In(Cultures.Vietnamese).Products.First().Id.ToString();
    }
}
