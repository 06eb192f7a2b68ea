using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OcopSite.Umbraco.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Webhooks.Events;

namespace OcopSite.Umbraco.Tests.Composing;

public sealed class OcopSiteOptionsTests
{
    [Fact]
    public void A_site_installs_and_does_not_seed_unless_told_so()
    {
        OcopSiteOptions options = Options();

        Assert.True(options.Install);
        Assert.False(options.Seed);
    }

    [Fact]
    public void The_section_is_read()
    {
        OcopSiteOptions options = Options(("OcopSite:Install", "false"), ("OcopSite:Seed", "true"), ("OcopSite:SeedDirectory", AppContext.BaseDirectory));

        Assert.Equal((false, true, AppContext.BaseDirectory), (options.Install, options.Seed, options.SeedDirectory));
    }

    [Fact]
    public void Seeding_takes_what_the_package_brought_along()
    {
        // It lies beside the program only where the package was installed.
        var refusal = Assert.Throws<OptionsValidationException>(() => Options(("OcopSite:Seed", "true")));
        Assert.Contains(Path.Combine(AppContext.BaseDirectory, "ocop-seed"), refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OcopSite:ImportFile", "/no/such/site.zip")]
    [InlineData("OcopSite:ExportFile", "/no/such/directory/site.zip")]
    [InlineData("OcopSite:Webhook:Url", "not an address")]
    [InlineData("OcopSite:Webhook:Url", "ftp://ocop.example.vn/")]
    [InlineData("OcopSite:Webhook:Secret", "too short")]
    public void A_setting_that_cannot_work_is_named(string key, string value)
    {
        (string, string)[] settings = [("OcopSite:Webhook:Url", "https://ocop.example.vn/"), ("OcopSite:Webhook:Secret", "a secret of sixteen"), (key, value)];
        var refusal = Assert.Throws<OptionsValidationException>(() => Options([.. settings.GroupBy(s => s.Item1).Select(s => s.Last())]));
        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Seeding_from_a_directory_that_is_not_there_is_refused()
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => Options(("OcopSite:Seed", "true"), ("OcopSite:SeedDirectory", "/no/such/place")));
        Assert.Contains("/no/such/place", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_setting_is_found_when_the_site_starts()
    {
        using ServiceProvider services = Services(("OcopSite:Seed", "true"));
        Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
    }

    [Fact]
    public void The_composer_listens_to_the_start_of_Umbraco()
    {
        var services = new ServiceCollection();
        new OcopSiteComposer().Compose(FakeBuilder.Over(services, new ConfigurationBuilder().Build()));

        Assert.Contains(services, s => s.ServiceType == typeof(INotificationAsyncHandler<UmbracoApplicationStartedNotification>) && s.ImplementationType == typeof(InstallOnStart));
    }

    [Fact]
    public void Who_is_told_of_changes_is_told_of_moves_too()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("OcopSite:Webhook:Url", "https://ocop.example.vn/")]).Build();
        IUmbracoBuilder builder = FakeBuilder.Over(new ServiceCollection(), configuration);
        new OcopSiteComposer().Compose(builder);

        Assert.True(builder.WebhookEvents().Has<ContentMovedWebhookEvent>());
        Assert.True(builder.WebhookEvents().Has<ContentMovedToRecycleBinWebhookEvent>());
        Assert.True(builder.WebhookEvents().Has<MediaMovedToRecycleBinWebhookEvent>());
    }

    private static OcopSiteOptions Options(params (string Key, string Value)[] settings)
    {
        using ServiceProvider services = Services(settings);
        return services.GetRequiredService<IOptions<OcopSiteOptions>>().Value;
    }

    private static ServiceProvider Services(params (string Key, string Value)[] settings)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build();
        var services = new ServiceCollection();
        new OcopSiteComposer().Compose(FakeBuilder.Over(services, configuration));
        return services.BuildServiceProvider();
    }
}
