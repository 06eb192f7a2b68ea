using System.Globalization;
using OcopSite.Benchmarks;
using OcopSite.Benchmarks.Imaging;

// A part of the imaging benchmark, run as a process of its own.
if (args is [ImagingWorker.Name, string job]) return await ImagingWorker.RunAsync(job);

// dotnet run -c Release --project tests/OcopSite.Benchmarks [-- NAME] [--documents N]
int documents = args is [.., "--documents", string n] ? int.Parse(n, CultureInfo.InvariantCulture) : 1000;
string name = args is [string first, ..] && first != "--documents" ? first : "site";
var benchmarks = new Dictionary<string, Func<Report, CancellationToken, Task>>
{
    ["site"] = (report, cancellationToken) => SiteBenchmarks.RunAsync(documents, report, cancellationToken),
    ["imaging"] = ImagingBenchmark.RunAsync,
    ["lighthouse"] = LighthouseBenchmark.RunAsync,
};
if (!benchmarks.TryGetValue(name, out Func<Report, CancellationToken, Task>? run))
{
    Console.Error.WriteLine($"There is no benchmark '{name}'; there are {string.Join(", ", benchmarks.Keys)}.");
    return 2;
}

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    cancellation.Cancel();
};

var report = new Report();
await run(report, cancellation.Token);
report.Print();
return report.AllWithinBudget ? 0 : 1;
