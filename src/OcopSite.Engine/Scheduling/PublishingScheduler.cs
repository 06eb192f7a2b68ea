using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Scheduling;

/// <summary>Publishes and unpublishes documents when their time has come.</summary>
internal sealed partial class PublishingScheduler(
    IContentEngine engine, Lazy<IContentService> content, IEnumerable<IScheduleWatch> watches, TimeProvider time, ILogger<PublishingScheduler> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Does what is due now. A failure is logged, so that the next round is not lost with this one.</summary>
    internal async Task RunDueAsync(CancellationToken cancellationToken)
    {
        try
        {
            DateTime now = time.GetUtcNow().UtcDateTime;
            foreach (IContent due in content.Value.GetContentForRelease(now).ToArray()) await LookAsync(due, now, cancellationToken);
            foreach (PublishResult result in content.Value.PerformScheduledPublish(now))
            {
                if (result.Success) continue;
                NotDone(result.Content.Key, result.Result);
                foreach (IScheduleWatch watch in watches) await watch.NotMadeAsync(result.Content.Key, result.Result.ToString(), cancellationToken);
            }
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
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
            await RunDueAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // What may not be published is no longer planned, before anything of it is done.
    private async Task LookAsync(IContent document, DateTime now, CancellationToken cancellationToken)
    {
        ContentScheduleCollection schedule = content.Value.GetContentScheduleByContentId(document.Id);
        ContentSchedule[] due = [.. schedule.FullSchedule.Where(s => s.Action == ContentScheduleAction.Release && s.Date <= now)];
        foreach (IScheduleWatch watch in watches)
        {
            if (due.Length == 0 || await watch.MayPublishAsync(document.Key, [.. due.Select(s => s.Culture)], cancellationToken)) continue;
            foreach (ContentSchedule dropped in due) schedule.Remove(dropped);
            content.Value.PersistContentSchedule(document, schedule);
            return;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The scheduled change of document {Key} was not made: {Result}.")]
    private partial void NotDone(Guid key, PublishResultType result);

    [LoggerMessage(LogLevel.Error, "A round of scheduled publishing failed.")]
    private partial void RoundFailed(Exception exception);
}
