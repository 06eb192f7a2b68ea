namespace OcopSite.Benchmarks;

/// <summary>The site as a whole: start, pages, publishing.</summary>
internal static class SiteBenchmarks
{
    public static async Task<int> RunAsync(int documents, CancellationToken cancellationToken)
    {
        using var directory = new TemporaryDirectory();
        var report = new Report();
        Console.WriteLine($"Preparing a site of {documents} documents …");
        await LargeSite.PrepareAsync(directory.Path, documents, report, cancellationToken);
        await StartUpBenchmark.RunAsync(directory.Path, documents, report, cancellationToken);
        await PageBenchmark.RunAsync(directory.Path, documents, report, cancellationToken);
        await DeliveryBenchmark.RunAsync(directory.Path, report, cancellationToken);
        await PublishBenchmark.RunAsync(directory.Path, report, cancellationToken);
        report.Print();
        return report.AllWithinBudget ? 0 : 1;
    }
}
