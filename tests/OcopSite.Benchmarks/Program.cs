using OcopSite.Benchmarks;

// dotnet run -c Release --project tests/OcopSite.Benchmarks [-- --documents N]
int documents = args is ["--documents", string n, ..] ? int.Parse(n, System.Globalization.CultureInfo.InvariantCulture) : 1000;
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    cancellation.Cancel();
};

using var directory = new TemporaryDirectory();
var report = new Report();
Console.WriteLine($"Preparing a site of {documents} documents …");
await LargeSite.PrepareAsync(directory.Path, documents, report, cancellation.Token);
await StartUpBenchmark.RunAsync(directory.Path, documents, report, cancellation.Token);
await PageBenchmark.RunAsync(directory.Path, documents, report, cancellation.Token);
await PublishBenchmark.RunAsync(directory.Path, report, cancellation.Token);
report.Print();
return report.AllWithinBudget ? 0 : 1;
