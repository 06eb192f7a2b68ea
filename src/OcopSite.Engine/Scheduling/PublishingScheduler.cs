using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Scheduling;

/// <summary>Publishes and unpublishes documents when their time has come.</summary>
internal sealed partial class PublishingScheduler(
    IContentEngine engine, Lazy<IContentService> content, TimeProvider time, ILogger<PublishingScheduler> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Does what is due now. A failure is logged, so that the next round is not lost with this one.</summary>
    internal void RunDue()
    {
        try
        {
            foreach (PublishResult result in content.Value.PerformScheduledPublish(time.GetUtcNow().UtcDateTime))
            {
                if (!result.Success)
                    NotDone(result.Content.Key, result.Result);
            }
        }
#pragma warning disable CA1031 // The scheduler outlives every failure of a single round; it is logged with its cause.
        catch (Exception e)
#pragma warning restore CA1031
        {
            RoundFailed(e);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await engine.Initialized.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            RunDue();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Warning, "The scheduled change of document {Key} was not made: {Result}.")]
    private partial void NotDone(Guid key, PublishResultType result);

    [LoggerMessage(LogLevel.Error, "A round of scheduled publishing failed.")]
    private partial void RoundFailed(Exception exception);
}
