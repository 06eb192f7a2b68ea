using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Composing;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Seeding;
using OcopSite.Umbraco.Seeding.Reading;
using OcopSite.Umbraco.Tests.Installing;
using OcopSite.Umbraco.Tests.Seeding;
using OcopSite.Umbraco.Tests.Site;
using OcopSite.Umbraco.Transfer;
using OcopSite.Umbraco.Transfer.Exporting;
using OcopSite.Umbraco.Transfer.Format;
using OcopSite.Umbraco.Transfer.Importing;
using OcopSite.Umbraco.Webhooks;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Tests.Composing;

public sealed class InstallOnStartTests
{
    private readonly StockSite _site = new();
    private readonly MemoryWebhooks _webhooks = new();
    private readonly RecordedLog<InstallOnStart> _log = new();
    private readonly RecordedLog<StartTasks> _done = new();

    [Fact]
    public async Task A_running_site_gets_the_types()
    {
        await StartAsync(new OcopSiteOptions());

        Assert.NotNull(_site.DocumentTypes.Get("product"));
        Assert.Contains(_done.Entries, e => e.Level == LogLevel.Information && e.Text.Contains("created", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RuntimeLevel.Install)]
    [InlineData(RuntimeLevel.Upgrade)]
    [InlineData(RuntimeLevel.BootFailed)]
    public async Task A_site_that_is_not_running_is_left_alone(RuntimeLevel level)
    {
        await StartAsync(new OcopSiteOptions(), level: level);

        Assert.Equal(0, _site.Saves);
    }

    [Fact]
    public async Task Installing_can_be_switched_off()
    {
        await StartAsync(new OcopSiteOptions { Install = false });

        Assert.Equal(0, _site.Saves);
    }

    [Fact]
    public async Task A_refusal_is_logged_and_the_site_stays_up()
    {
        await _site.InstallAsync();
        _site.Forget();

        await StartAsync(new OcopSiteOptions(), SchemaEdits.EditDataType("months", d => d with { EditorAlias = "Umbraco.TextBox" }));

        (LogLevel level, _, Exception? exception) = Assert.Single(_log.Entries);
        Assert.Equal(LogLevel.Error, level);
        Assert.IsType<InstallException>(exception);
        Assert.Equal(0, _site.Saves);
    }

    [Fact]
    public async Task A_broken_seed_is_logged_and_no_content_is_written()
    {
        using var seed = new SeedCopy();
        File.Delete(seed.FileOf("seed/texts/events.json"));

        // The content service answers that there are no settings yet; any other call would fail this test.
        await StartAsync(new OcopSiteOptions { Seed = true, SeedDirectory = seed.Path });

        Assert.IsType<SeedException>(Assert.Single(_log.Entries, e => e.Level == LogLevel.Error).Exception);
    }

    [Fact]
    public async Task A_broken_site_file_is_logged_and_no_content_is_written()
    {
        string path = Path.GetTempFileName();
        await StartAsync(new OcopSiteOptions { ImportFile = path });
        File.Delete(path);

        Assert.IsType<SiteFileException>(Assert.Single(_log.Entries, e => e.Level == LogLevel.Error).Exception);
    }

    [Fact]
    public async Task Whoever_is_to_be_told_of_changes_is_registered()
    {
        await StartAsync(new OcopSiteOptions { Webhook = new WebhookOptions { Url = "https://ocop.example.vn/api/remote/changes", Secret = "a secret of sixteen" } });

        Assert.Equal(2, _webhooks.All.Count);
    }

    private Task StartAsync(OcopSiteOptions options, ContentSchema? schema = null, RuntimeLevel level = RuntimeLevel.Run)
    {
        // No file manager: nothing here gets as far as a file.
        var content = Answers.With<IContentService>(nameof(IContentService.GetById), null);
        var seed = new SeedImporter(content, Unused.Of<IMediaService>(), null!, new MediaUrlGeneratorCollection(() => []), _site.Strings, Unused.Of<IContentTypeBaseServiceProvider>());
        var host = Unused.Of<ITransferHost>();
        var media = new MediaImport(Unused.Of<IMediaService>(), null!, new MediaUrlGeneratorCollection(() => []), _site.Strings, Unused.Of<IContentTypeBaseServiceProvider>());
        var tasks = new StartTasks(
            Options.Create(options), schema ?? OcopSchema.Current, _site.Installer, new SiteSchemaResolver(_site.DataTypes, _site.DocumentTypes, _site.MediaTypes), seed,
            new SiteImporter(_site.Scopes, host, media, new DocumentImport(content, _site.Strings)),
            new SiteExporter(_site.Scopes, host, new DocumentExport(content, Unused.Of<IRelationService>(), host), new MediaExport(Unused.Of<IMediaService>(), Unused.Of<IRelationService>())),
            new WebhookInstaller(new WebhookService(_site.Scopes, _webhooks, new TransientEventMessagesFactory())),
            Answers.With<IKeyValueService>(nameof(IKeyValueService.GetValue), null), _done);
        var handler = new InstallOnStart(Answers.With<IRuntimeState>("get_Level", level), tasks, _log);
        return handler.HandleAsync(new UmbracoApplicationStartedNotification(isRestarting: false), CancellationToken.None);
    }
}
