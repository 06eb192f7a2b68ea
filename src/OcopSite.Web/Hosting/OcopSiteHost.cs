using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using OcopSite.Backoffice;
using OcopSite.Backoffice.Exchange.Backup;
using OcopSite.Backoffice.Health;
using OcopSite.Backoffice.Synonyms;
using OcopSite.Backoffice.Texts;
using OcopSite.Backoffice.Visitors;
using OcopSite.Content.Schema;
using OcopSite.Delivery;
using OcopSite.Delivery.Api;
using OcopSite.Delivery.Api.Search;
using OcopSite.Delivery.Remote;
using OcopSite.Engine;
using OcopSite.Imaging;
using OcopSite.Inquiries;
using OcopSite.Search;
using OcopSite.Umbraco.Seeding;
using OcopSite.Web.Api;
using OcopSite.Web.Limits;
using OcopSite.Web.Media;
using OcopSite.Web.Preview;
using OcopSite.Web.Search;
using OcopSite.Web.Search.Counts;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Hosting;

/// <summary>Puts the rooms together: engine, snapshot, search, inquiries, public site, back office.</summary>
public static class OcopSiteHost
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>A builder that finds the settings and files of the site from whatever directory the program is started in.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args) => WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = args,
        ContentRootPath = File.Exists("appsettings.json") ? null : AppContext.BaseDirectory,
    });

    public static WebApplicationBuilder AddOcopSite(this WebApplicationBuilder builder)
    {
        builder.AddDefaults();
        SiteOptions site = builder.AddSiteOptions();

        IServiceCollection services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        // First, so that content is in place before anything that follows it starts.
        services.AddHostedService<SiteInitializer>();
        if (site.Mode == SiteMode.Site) services.AddRemoteContentSource(remote => remote.MediaDirectory = MediaDirectory(site));
        else services.AddContentManagement(builder.Configuration, site);
        services.AddPublishedSnapshot(OcopSchema.Current, delivery => delivery.SnapshotDirectory = Path.Combine(site.DataDirectory, "snapshot"));
        services.AddSingleton<IConfigureOptions<SearchOptions>, GlossarySynonyms>();
        services.AddSingleton<IConfigureOptions<SearchOptions>, SearchWords>();
        services.AddSiteSearch(search => search.IndexDirectory = Path.Combine(site.DataDirectory, "search"));
        services.AddImages(site);
        services.AddInquiries(builder.Configuration, inquiries => inquiries.DataDirectory = site.DataDirectory);
        services.AddSiteKeys(site.DataDirectory);
        services.AddSearchCounts(site.DataDirectory);
        services.AddPublicSite();
        services.AddHealthChecks().AddCheck<ReadyCheck>("content");
        return builder;
    }

    /// <summary>A command answers on standard output; what is logged meanwhile goes to standard error.</summary>
    public static void LogBesideAnswers(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    /// <summary>Whether the content is managed in this process, so that there is something to back up, restore, import.</summary>
    public static bool ManagesContent(this WebApplication app) => app.Mode() != SiteMode.Site;

    public static void UseOcopSite(this WebApplication app)
    {
        app.UsePublicSite();
        app.MapHealth();
        app.MapMedia();
        if (app.ManagesContent())
        {
            app.UseBackoffice();
            app.MapPreview();
            app.MapContentDeliveryApi().LimitDelivery(app.Services.GetRequiredService<IOptions<DeliveryLimitOptions>>().Value);
            app.MapBackoffice();
        }

        app.MapRemoteChanges();
        if (app.Mode() == SiteMode.Cms) app.MapSiteAssets().MapGet("/", () => Results.Redirect("/admin"));
        else app.MapPublicSite();
    }

    private static SiteMode Mode(this WebApplication app) => app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.Mode;

    // Our engine, and the people who work with it.
    private static void AddContentManagement(this IServiceCollection services, IConfiguration configuration, SiteOptions site)
    {
        services.AddSingleton<SeedImporter>();
        services.AddOcopEngine(configuration, engine =>
        {
            engine.DataDirectory = site.DataDirectory;
            engine.Schema = OcopSchema.Current;
        });
        services.AddEmbeddedContentSource<ContentPreparation>();
        services.AddContentDeliveryApi();
        services.AddSingleton<IApiKeys, StaffApiKeys>();
        services.AddDeliveryLimits();
        services.AddSingleton<IContentSearch, DocumentSearch>();
        services.AddPreview();
        services.AddSingleton<ISiteWords, SiteWords>();
        services.AddSingleton<ISearchReport, SearchReport>();
        services.AddSingleton(new BackupPlaces(site.DataDirectory, ["media", "media-withheld", "keys", "image-addresses.key", "search-words.json", "search-counts"], ["snapshot", "search", "images"]));
        services.AddSingleton<StaffSearchWords>();
        services.AddSingleton<ISearchWords>(provider => provider.GetRequiredService<StaffSearchWords>());
        services.AddSingleton<IOptionsChangeTokenSource<SearchOptions>>(provider => provider.GetRequiredService<StaffSearchWords>());
        services.AddSingleton<IHealthFacts, HealthFacts>();
        services.AddBackoffice(ClientKey.Of);
    }

    // Copies of a remote site's files lie apart: what is not named there any more is deleted.
    private static string MediaDirectory(SiteOptions site) => Path.Combine(site.DataDirectory, site.Mode == SiteMode.Site ? "remote-media" : "media");

    internal static void AddImages(this IServiceCollection services, SiteOptions site)
    {
        services.AddOptions<ImagingOptions>().BindConfiguration(ImagingOptions.Section);
        services.AddImaging(imaging =>
        {
            imaging.SourceDirectory = MediaDirectory(site);
            imaging.CacheDirectory = Path.Combine(site.DataDirectory, "images");
            imaging.KeyFile = Path.Combine(site.DataDirectory, "image-addresses.key");
        });
    }

    internal static void AddDefaults(this WebApplicationBuilder builder)
    {
        // Built files know where wwwroot is, so the program may be started from any directory.
        builder.WebHost.UseStaticWebAssets();
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]) && string.IsNullOrEmpty(builder.Configuration["HTTP_PORTS"]))
            builder.WebHost.UseUrls(DefaultUrl);

        // People read lines, machines read JSON.
        if (Console.IsOutputRedirected) builder.Logging.AddJsonConsole(o => o.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        else builder.Logging.AddSimpleConsole(o => (o.SingleLine, o.ColorBehavior) = (true, LoggerColorBehavior.Enabled));
        builder.Host.UseDefaultServiceProvider(o => o.ValidateOnBuild = o.ValidateScopes = true);
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
    }

    internal static SiteOptions AddSiteOptions(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        string root = SiteRoot.Find(builder.Environment.ContentRootPath);
        void MakeAbsolute(SiteOptions o)
        {
            o.DataDirectory = Path.GetFullPath(o.DataDirectory, root);
            o.SeedDirectory = Path.GetFullPath(o.SeedDirectory, root);
            o.GlossaryFile = Path.GetFullPath(o.GlossaryFile, root);
            o.SearchWordsFile = o.SearchWordsFile is null ? null : Path.GetFullPath(o.SearchWordsFile, root);
        }

        builder.Services.PostConfigure<SiteOptions>(MakeAbsolute);

        SiteOptions options = builder.Configuration.GetSection(SiteOptions.Section).Get<SiteOptions>() ?? new SiteOptions();
        MakeAbsolute(options);
        return options;
    }
}
