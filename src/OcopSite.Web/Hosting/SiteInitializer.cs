using System.Diagnostics;
using Microsoft.Extensions.Options;
using OcopSite.Delivery;

namespace OcopSite.Web.Hosting;

/// <summary>
/// Has published content in place before the site listens: what the last run left on disk, which the engine then brings up to date behind the
/// first visitors; on a first start, the imported seed content. Content from elsewhere is not waited for: it may be away for long.
/// </summary>
internal sealed partial class SiteInitializer(IServiceProvider services, IOptions<SiteOptions> options, ILogger<SiteInitializer> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        if (!await services.TryLoadPublishedSnapshotFromDiskAsync(cancellationToken))
        {
            if (options.Value.Mode == SiteMode.Site) return;
            await services.LoadPublishedSnapshotAsync(cancellationToken);
        }

        Log.Ready(logger, (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Published content is in place after {Milliseconds} ms")]
        public static partial void Ready(ILogger logger, int milliseconds);
    }
}
