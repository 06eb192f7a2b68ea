using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Seeding;
using OcopSite.Umbraco.Seeding.Reading;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Composing;

/// <summary>Installs and seeds once Umbraco is up: not while it is being installed or upgraded itself.</summary>
public sealed partial class InstallOnStart(
    IRuntimeState runtime,
    IOptions<OcopSiteOptions> options,
    ContentSchema schema,
    OcopSiteInstaller installer,
    SiteSchemaResolver resolver,
    SeedImporter importer,
    ILogger<InstallOnStart> logger) : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
    {
        if (runtime.Level != RuntimeLevel.Run) return;
        try
        {
            ContentSchema installed = options.Value.Install ? await InstallAsync(cancellationToken) : await resolver.ResolveAsync(schema, cancellationToken);
            if (options.Value.Seed) await SeedAsync(installed, cancellationToken);
        }
        catch (Exception e) when (e is InstallException or SeedException)
        {
            // Nothing was changed. The site that was there before goes on working; its administrator reads what to mend.
            Refused(logger, e);
        }
    }

    private async Task<ContentSchema> InstallAsync(CancellationToken cancellationToken)
    {
        InstallResult result = await installer.InstallAsync(schema, cancellationToken);
        Installed(logger, result.Count(InstallOutcome.Created), result.Count(InstallOutcome.Updated), result.Count(InstallOutcome.Unchanged));
        return result.Schema;
    }

    // The planner writes blocks with the keys of their element types, so it takes the schema as it is on this site.
    private async Task SeedAsync(ContentSchema installed, CancellationToken cancellationToken)
    {
        if (importer.IsComplete) return;
        importer.Import(await new SeedPlanner(installed).PlanAsync(options.Value.SeedDirectory!, cancellationToken), progress: null, cancellationToken);
        Seeded(logger);
    }

    [LoggerMessage(LogLevel.Information, "Content types: {Created} created, {Updated} updated, {Unchanged} unchanged.")]
    private static partial void Installed(ILogger logger, int created, int updated, int unchanged);

    [LoggerMessage(LogLevel.Information, "The seed content is imported.")]
    private static partial void Seeded(ILogger logger);

    [LoggerMessage(LogLevel.Error, "OcopSite was not installed.")]
    private static partial void Refused(ILogger logger, Exception exception);
}
