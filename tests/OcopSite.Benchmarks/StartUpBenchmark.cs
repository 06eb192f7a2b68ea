namespace OcopSite.Benchmarks;

/// <summary>From the start of the process to the first answered page.</summary>
internal static class StartUpBenchmark
{
    private const int Runs = 5;

    public static async Task RunAsync(string dataDirectory, int documents, Report report, CancellationToken cancellationToken)
    {
        List<double> times = [];
        double memory = 0;
        for (int i = 0; i < Runs; i++)
        {
            await using SiteProcess site = SiteProcess.Start(dataDirectory);
            times.Add(await site.FirstPageAsync("/", cancellationToken));
            memory = site.Memory;
        }

        report.AtMost($"start to first page, {documents} documents, median of {Runs}", times.Percentile(50), 2000, "ms");
        report.Note("resident memory after the first page", memory, "MiB");
    }
}
