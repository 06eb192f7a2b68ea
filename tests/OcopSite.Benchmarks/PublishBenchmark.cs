using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Delivery.Snapshots;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Benchmarks;

/// <summary>From the return of a publish to the new text on the product's page, in the catalogue and in the search API, all cached before.</summary>
internal static class PublishBenchmark
{
    private const int Runs = 20;

    public static async Task RunAsync(string dataDirectory, Report report, CancellationToken cancellationToken)
    {
        await using SiteInProcess site = await SiteInProcess.StartAsync(dataDirectory, cancellationToken);
        var content = site.Services.GetRequiredService<IContentService>();
        Product product = site.Services.GetRequiredService<ISnapshotAccessor>().Current.In(Cultures.Vietnamese).Products[0];
        string[] shownOn = [product.Url, "/", $"/api/search?lang=vi&q={Uri.EscapeDataString(product.Name)}"];
        List<double> page = [], search = [];
        for (int i = 0; i < Runs; i++)
        {
            foreach (string url in shownOn) await site.Client.GetStringAsync(url, cancellationToken);
            string mark = $"mark{Guid.NewGuid():N}";
            IContent item = content.GetById(product.Id)!;
            item.SetValue("summary", mark, Cultures.Vietnamese);
            content.Save(item);
            content.Publish(item, [Cultures.Vietnamese]);
            long published = Stopwatch.GetTimestamp();
            page.Add(await VisibleAsync(site, shownOn[0], mark, published, cancellationToken));
            search.Add(await VisibleAsync(site, shownOn[2], mark, published, cancellationToken));
        }

        report.AtMost($"publish → visible on the page, worst of {Runs}", page.Max(), 250, "ms");
        report.AtMost($"publish → visible in search, worst of {Runs}", search.Max(), 250, "ms");
        report.Note("publish → visible on the page, median", page.Percentile(50), "ms");
    }

    private static async Task<double> VisibleAsync(SiteInProcess site, string url, string mark, long since, CancellationToken cancellationToken)
    {
        while (true)
        {
            string text = await site.Client.GetStringAsync(url, cancellationToken);
            if (text.Contains(mark, StringComparison.Ordinal)) return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
            await Task.Delay(1, cancellationToken);
        }
    }
}
