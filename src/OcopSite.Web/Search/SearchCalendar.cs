using OcopSite.Content.Rules;

namespace OcopSite.Web.Search;

/// <summary>Wakes the indexer at the start of the host and at the beginning of every day in Việt Nam.</summary>
internal sealed partial class SearchCalendar(SearchIndexer indexer, TimeProvider clock, ILogger<SearchCalendar> logger) : BackgroundService
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await indexer.FollowCalendarAsync(stoppingToken);
            }
#pragma warning disable CA1031 // The index of yesterday is better than none; the next hour tries again.
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.Failed(logger, e);
            }

            DateTimeOffset now = clock.GetUtcNow();
            TimeSpan untilMidnight = VietnamTime.FromLocal(VietnamTime.DayAt(now).AddDays(1).ToDateTime(TimeOnly.MinValue)) - now;
            // A machine that slept, or whose clock was set, is not a day late.
            await Task.Delay(untilMidnight < LongestSleep ? untilMidnight : LongestSleep, clock, stoppingToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The search index could not follow the calendar; trying again within the hour")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
