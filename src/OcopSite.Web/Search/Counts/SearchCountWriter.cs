namespace OcopSite.Web.Search.Counts;

/// <summary>Writes the counts down every minute and when the site stops: a site that is killed loses a minute of them.</summary>
internal sealed partial class SearchCountWriter(SearchCounts counts, TimeProvider clock, ILogger<SearchCountWriter> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await WriteAsync(stoppingToken);
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        try
        {
            await counts.WriteAsync(cancellationToken);
        }
#pragma warning disable CA1031 // Such as a full disk: what could not be written stays in memory for the next round, and the site goes on.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Failed(logger, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The counts of searches could not be written; trying again in a minute")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
