using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OcopSite.Web.Search.Counts;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Search;

/// <summary>What the test of a killed process runs: counts a search and writes it down until it is killed, and says what is done.</summary>
internal static class CountingProcess
{
    public static readonly SearchText Counted = new("vi", "nước mắm");

    // A file that takes its time, so that most kills find it half written.
    private const int OtherTexts = 4_000;

    public static async Task Main(string[] args)
    {
        await using ServiceProvider provider = new ServiceCollection().AddLogging()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(new SmallSiteOptions().Now))
            .AddSearchCounts(args[0])
            .BuildServiceProvider();
        SearchTally tally = provider.GetRequiredService<SearchTally>();
        SearchCounts counts = provider.GetRequiredService<SearchCounts>();
        for (int i = 0; i < OtherTexts; i++) tally.Add(new SearchText("vi", $"một câu dài để tìm, câu thứ {i}"), isWithoutResult: true);
        for (int done = 1; ; done++)
        {
            tally.Add(Counted, isWithoutResult: false);
            await counts.WriteAsync(CancellationToken.None);
            Console.WriteLine(done);
        }
    }
}
