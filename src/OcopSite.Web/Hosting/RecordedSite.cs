using OcopSite.Delivery.Api;
using OcopSite.Delivery.Embedded;
using OcopSite.Engine;
using OcopSite.Umbraco.Transfer.Format;
using OcopSite.Web.Media;

namespace OcopSite.Web.Hosting;

/// <summary>
/// The host with the types and content of a site file in the place of ours, for replaying what another server answered with them. It has APIs,
/// media and health, and a fresh database of its own at each start.
/// </summary>
public static class RecordedSite
{
    private const string DirectoryName = "fixture";

    /// <summary>The site file that is to be served; <see langword="null"/> for the site itself.</summary>
    public static string? FixtureOf(IConfiguration configuration)
        => configuration[$"{SiteOptions.Section}:{nameof(SiteOptions.Fixture)}"] is { Length: > 0 } fixture ? fixture : null;

    /// <returns>The exit code of the process.</returns>
    public static async Task<int> RunAsync(WebApplicationBuilder builder, string fixture)
    {
        try
        {
            await builder.AddRecordedSiteAsync(fixture, CancellationToken.None);
            WebApplication app = builder.Build();
            app.UseRecordedSite();
            await app.RunAsync();
            return 0;
        }
        catch (SiteFileException e)
        {
            await Console.Error.WriteLineAsync($"Ocop:Fixture: {e.Message}");
            return 1;
        }
    }

    private static async Task AddRecordedSiteAsync(this WebApplicationBuilder builder, string fixture, CancellationToken cancellationToken)
    {
        SitePackage package = await SiteFileReader.OpenAsync(fixture, cancellationToken);
        builder.AddDefaults();
        SiteOptions site = builder.AddSiteOptions();
        site.DataDirectory = Path.Combine(site.DataDirectory, DirectoryName);
        if (Directory.Exists(site.DataDirectory)) Directory.Delete(site.DataDirectory, recursive: true);
        if (package.Site.Settings?.DeliveryApi?.ApiKey is string key) builder.Configuration[$"{DeliveryApiOptions.Section}:{nameof(DeliveryApiOptions.ApiKey)}"] = key;

        IServiceCollection services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(package);
        services.AddSingleton(package.Schema);
        services.AddOcopEngine(builder.Configuration, engine =>
        {
            engine.DataDirectory = site.DataDirectory;
            engine.Schema = package.Schema;
            // What the site itself has is not touched.
            engine.Database = new DatabaseOptions();
        });
        services.AddSingleton<IContentPreparation, RecordedContent>();
        // Content is in place before the host listens.
        services.AddHostedService<RecordedContentStart>();
        services.AddContentDeliveryApi();
        services.AddImages(site);
        services.AddHealthChecks();
    }

    private static void UseRecordedSite(this WebApplication app)
    {
        app.MapHealth();
        app.MapMedia();
        app.MapContentDeliveryApi();
    }
}
