using Microsoft.Extensions.Options;
using OcopSite.Backoffice.Accounts.Welcome;
using OcopSite.Content.Schema;
using OcopSite.Engine;
using OcopSite.Umbraco.Seeding;
using OcopSite.Umbraco.Seeding.Planning;

namespace OcopSite.Web.Hosting;

/// <summary>Brings the database up and, on the first start, lets the first administrator in and imports the seed content. It may be cut off anywhere; the next start goes on.</summary>
internal sealed partial class ContentPreparation(
    IContentEngine engine, FirstAdministrator administrator, Lazy<SeedImporter> importer, ContentSchema schema, IOptions<SiteOptions> options, ILogger<ContentPreparation> logger) : PreparedOnce
{
    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await engine.InitializeAsync(cancellationToken);
        await administrator.EnsureAsync(cancellationToken);
        await SeedAsync(cancellationToken);
    }

    private async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (importer.Value.IsComplete) return;
        Log.Reading(logger, options.Value.SeedDirectory);
        SeedPlan plan = await new SeedPlanner(schema).PlanAsync(options.Value.SeedDirectory, cancellationToken);
        Log.Importing(logger, plan.Documents.Count, plan.Media.Count);

        // Umbraco's services are synchronous: the import keeps a thread of its own while the host goes on.
        await Task.Run(() => importer.Value.Import(plan, new ProgressLog(logger), cancellationToken), cancellationToken);
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
    }
}
