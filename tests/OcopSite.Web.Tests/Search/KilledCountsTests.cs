using System.Diagnostics;
using OcopSite.Delivery;
using OcopSite.Web.Search.Counts;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Search;

public sealed class KilledCountsTests : IDisposable
{
    private const int Rounds = 6;
    private const int WritesARound = 3;

    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly DeliveredDocument[] Content = [.. Docs.Frame];

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-killed-counts-");

    [Fact]
    public async Task A_process_killed_while_it_writes_loses_nothing_that_was_written_and_the_site_starts()
    {
        int said = 0;
        for (int round = 0; round < Rounds; round++) said += await CountAndKillAsync(WritesARound + round);

        await using SmallSite site = await SmallSite.StartAsync(Content, new SmallSiteOptions { DataDirectory = _data.FullName });
        IReadOnlyList<SearchCount> top = await site.Service<ISearchCounts>().TopAsync(Today, Today, withoutResult: false, 1, CancellationToken.None);
        Assert.Equal(CountingProcess.Counted.Text, top[0].Text);
        // Each may have been killed between writing one down and saying so.
        Assert.InRange(top[0].Searches, said, said + Rounds);
        Assert.Empty(_data.EnumerateFiles("*.damaged", SearchOption.AllDirectories));

        for (int i = 0; i < 2; i++) await site.Client.GetTextAsync("/tim-kiem/?q=n%C6%B0%E1%BB%9Bc+m%E1%BA%AFm");
        await site.Service<SearchCounts>().WriteAsync(CancellationToken.None);
        IReadOnlyList<SearchCount> later = await site.Service<ISearchCounts>().TopAsync(Today, Today, withoutResult: false, 1, CancellationToken.None);
        Assert.Equal(top[0].Searches + 2, later[0].Searches);
    }

    public void Dispose() => _data.Delete(recursive: true);

    /// <returns>How many writes the process said to be done.</returns>
    private async Task<int> CountAndKillAsync(int writes)
    {
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, [typeof(CountingProcess).Assembly.Location, _data.FullName]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        int said = 0;
        try
        {
            while (said < writes && await process.StandardOutput.ReadLineAsync() is string) said++;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        // It went on while its words were read.
        while (await process.StandardOutput.ReadLineAsync() is string) said++;
        Assert.True(said >= writes, $"The process ended after {said} writes.");
        return said;
    }
}
