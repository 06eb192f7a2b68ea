using System.Diagnostics;
using Microsoft.Extensions.Options;
using OcopSite.Content.Schema;
using OcopSite.Delivery;
using OcopSite.Engine;
using OcopSite.Umbraco.Seeding;
using OcopSite.Umbraco.Seeding.Planning;

namespace OcopSite.Web.Hosting;

/// <summary>
/// Brings the site up before it listens: the database, on the first start the seed content, then the published snapshot. Each step can be cut
/// off anywhere and is gone on with at the next start.
/// </summary>
internal sealed partial class SiteInitializer(
    IContentEngine engine, SeedImporter importer, ContentSchema schema, IServiceProvider services, IOptions<SiteOptions> options, ILogger<SiteInitializer> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        await engine.InitializeAsync(cancellationToken);
        await SeedAsync(cancellationToken);
        await services.LoadPublishedSnapshotAsync(cancellationToken);
        Log.Ready(logger, (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (importer.IsComplete) return;
        Log.Reading(logger, options.Value.SeedDirectory);
        SeedPlan plan = await new SeedPlanner(schema).PlanAsync(options.Value.SeedDirectory, cancellationToken);
        Log.Importing(logger, plan.Documents.Count, plan.Media.Count);

        // Umbraco's services are synchronous: the import keeps a thread of its own while the host goes on.
        await Task.Run(() => importer.Import(plan, new ProgressLog(logger), cancellationToken), cancellationToken);
        Log.Imported(logger);
    }

    /// <summary>Says how far the import is, every tenth of the way.</summary>
    private sealed class ProgressLog(ILogger logger) : IProgress<SeedProgress>
    {
        private int _tenths;

        public void Report(SeedProgress value)
        {
            int tenths = value.Done * 10 / value.Total;
            if (tenths == _tenths) return;
            _tenths = tenths;
            Log.Progress(logger, value.Done, value.Total, value.What);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "First start: reading and checking the seed content in {Directory}")]
        public static partial void Reading(ILogger logger, string directory);

        [LoggerMessage(LogLevel.Information, "Importing {Documents} documents and {Media} media items; it may be stopped at any point and goes on at the next start")]
        public static partial void Importing(ILogger logger, int documents, int media);

        [LoggerMessage(LogLevel.Information, "Imported {Done} of {Total}: {What}")]
        public static partial void Progress(ILogger logger, int done, int total, string what);

        [LoggerMessage(LogLevel.Information, "The seed content is in place")]
        public static partial void Imported(ILogger logger);

        [LoggerMessage(LogLevel.Information, "The site is ready after {Milliseconds} ms")]
        public static partial void Ready(ILogger logger, int milliseconds);
    }
}
