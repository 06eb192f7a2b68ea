using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OcopSite.Engine;
using OcopSite.Engine.Feed;

namespace OcopSite.Backoffice.Webhooks;

/// <summary>Tells other systems of changes, behind everybody's back.</summary>
internal sealed partial class WebhookService(
    IContentEngine engine, IChangeFeed feed, WebhookFollower follower, WebhookDispatch dispatch, WebhookSignal signal, TimeProvider clock, ILogger<WebhookService> logger) : BackgroundService
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await engine.Initialized.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                long? position = await follower.FollowAsync(stoppingToken);
                DateTime? next = position is null ? null : await dispatch.SendDueAsync(stoppingToken);
                await WaitAsync(position, next, stoppingToken);
            }
#pragma warning disable CA1031 // Outlives every failure of a single round, such as a database that is away; it is logged with its cause.
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Log.RoundFailed(logger, e);
                await Task.Delay(RetryAfter, clock, stoppingToken);
            }
        }
    }

    // For a change, for something that is due, or for staff; while nobody is to be told, for staff alone.
    private async Task WaitAsync(long? position, DateTime? next, CancellationToken cancellationToken)
    {
        using var round = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        TimeSpan pause = next is DateTime due ? due - clock.GetUtcNow().UtcDateTime : LongestPause;
        List<Task> reasons = [signal.WaitAsync(round.Token), Task.Delay(pause < TimeSpan.Zero ? TimeSpan.Zero : pause < LongestPause ? pause : LongestPause, clock, round.Token)];
        if (position is long last) reasons.Add(feed.WaitAsync(last, round.Token));
        Task first = await Task.WhenAny(reasons);
        await round.CancelAsync();
        await first;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A round of telling other systems of changes failed")]
        public static partial void RoundFailed(ILogger logger, Exception exception);
    }
}
