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
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Tests.Composing;

public sealed class InstallOnStartTests
{
    private readonly StockSite _site = new();
    private readonly RecordedLog<InstallOnStart> _log = new();

    [Fact]
    public async Task A_running_site_gets_the_types()
    {
        await StartAsync(new OcopSiteOptions());

        Assert.NotNull(_site.DocumentTypes.Get("product"));
        Assert.Contains(_log.Entries, e => e.Level == LogLevel.Information && e.Text.Contains("created", StringComparison.Ordinal));
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

    private Task StartAsync(OcopSiteOptions options, ContentSchema? schema = null, RuntimeLevel level = RuntimeLevel.Run)
    {
        // No file manager: nothing here gets as far as a file.
        var importer = new SeedImporter(
            Answers.With<IContentService>(nameof(IContentService.GetById), null), Unused.Of<IMediaService>(), null!, new MediaUrlGeneratorCollection(() => []),
            _site.Strings, Unused.Of<IContentTypeBaseServiceProvider>());
        var handler = new InstallOnStart(
            Answers.With<IRuntimeState>("get_Level", level), Options.Create(options), schema ?? OcopSchema.Current, _site.Installer,
            new SiteSchemaResolver(_site.DataTypes, _site.DocumentTypes, _site.MediaTypes), importer, _log);
        return handler.HandleAsync(new UmbracoApplicationStartedNotification(isRestarting: false), CancellationToken.None);
    }
}
