using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OcopSite.Inquiries.Retention;

/// <summary>Removes messages whose time is over, as the page promises.</summary>
internal sealed partial class InquiryRetention(
    IInquiryStore store, IOptions<InquiryOptions> options, TimeProvider clock, ILogger<InquiryRetention> logger) : BackgroundService
{
    // Not while the site comes up, yet also where it is restarted every day.
    private static readonly TimeSpan FirstRound = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Interval = TimeSpan.FromHours(12);

    /// <summary>Removes what is due now. A failure is logged, so that the next round is not lost with this one.</summary>
    internal async Task RemoveDueAsync(CancellationToken cancellationToken)
    {
        try
        {
            int gone = await store.DeleteReceivedBeforeAsync(clock.GetUtcNow().AddMonths(-options.Value.RetentionMonths), cancellationToken);
            if (gone > 0) Log.Removed(logger, gone, options.Value.RetentionMonths);
        }
#pragma warning disable CA1031 // Outlives every failure of a single round, such as a database that is away; it is logged with its cause.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.RoundFailed(logger, e);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(FirstRound, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await RemoveDueAsync(stoppingToken);
            timer.Period = Interval;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Count} inquiries older than {Months} months were removed")]
        public static partial void Removed(ILogger logger, int count, int months);

        [LoggerMessage(LogLevel.Error, "A round of removing old inquiries failed")]
        public static partial void RoundFailed(ILogger logger, Exception exception);
    }
}
