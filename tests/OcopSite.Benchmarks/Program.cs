using OcopSite.Benchmarks;
using OcopSite.Benchmarks.Imaging;
using OcopSite.Benchmarks.Search;

// dotnet run -c Release --project tests/OcopSite.Benchmarks [-- --documents N | imaging | search [N] | lighthouse | lists]
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    cancellation.Cancel();
};

switch (args)
{
    case []:
        return await SiteBenchmarks.RunAsync(documents: 1000, cancellation.Token);
    case ["--documents", string n] when int.TryParse(n, out int documents):
        return await SiteBenchmarks.RunAsync(documents, cancellation.Token);
    case ["imaging"]:
        return await ImagingBenchmark.RunAsync(cancellation.Token);
    case ["search"]:
        return await SearchBenchmark.RunAsync(documents: 100_000, cancellation.Token);
    case ["search", string n] when int.TryParse(n, out int documents):
        return await SearchBenchmark.RunAsync(documents, cancellation.Token);
    case ["lists"]:
        return ListBenchmark.Run();
    case ["lighthouse"]:
        return await LighthouseBenchmark.RunAsync(cancellation.Token);
    case [ImagingWorker.Name, string job]:
        return await ImagingWorker.RunAsync(job);
    default:
        await Console.Error.WriteLineAsync("Arguments: none, --documents N, imaging, search [N], lighthouse or lists.");
        return 2;
}
