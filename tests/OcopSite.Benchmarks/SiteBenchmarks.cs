namespace OcopSite.Benchmarks;

/// <summary>Start-up, pages and publishing over one large site.</summary>
internal static class SiteBenchmarks
{
    public static async Task RunAsync(int documents, Report report, CancellationToken cancellationToken)
    {
        using var directory = new TemporaryDirectory();
        Console.WriteLine($"Preparing a site of {documents} documents …");
        await LargeSite.PrepareAsync(directory.Path, documents, report, cancellationToken);
        await StartUpBenchmark.RunAsync(directory.Path, documents, report, cancellationToken);
        await PageBenchmark.RunAsync(directory.Path, documents, report, cancellationToken);
        await PublishBenchmark.RunAsync(directory.Path, report, cancellationToken);
    }
}
