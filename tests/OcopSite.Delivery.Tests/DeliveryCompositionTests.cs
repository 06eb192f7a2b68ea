using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Snapshots;
using OcopSite.Delivery.Tests.Snapshots;

namespace OcopSite.Delivery.Tests;

public sealed class DeliveryCompositionTests
{
    [Fact]
    public async Task The_snapshot_stands_over_whatever_source_is_registered()
    {
        using SnapshotFixture files = new();
        TestSource source = new();
        source.Publish(SnapshotFixture.Product(1, "Nho"));
        await using ServiceProvider services = Compose(source, files.SnapshotDirectory);
        await services.LoadPublishedSnapshotAsync();
        ISnapshotAccessor accessor = services.GetRequiredService<ISnapshotAccessor>();
        Assert.True(accessor.IsReady);
        Assert.Equal("Nho", Assert.Single(accessor.Current.In(Cultures.Vietnamese).Products).Name);
    }

    [Fact]
    public async Task Without_a_directory_the_start_says_what_is_missing()
    {
        await using ServiceProvider services = Compose(new TestSource(), "");
        OptionsValidationException error = Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
        Assert.Contains("SnapshotDirectory", error.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Compose(IContentSource source, string directory) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(source)
        .AddPublishedSnapshot(OcopSchema.Current, o => o.SnapshotDirectory = directory)
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
}
