using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Delivery.Snapshots;
using OcopSite.Engine.Feed;

namespace OcopSite.Web.Tests.Support;

/// <summary>The real host with the seed content in a directory of its own; started once for all tests that read it.</summary>
public sealed class SeededSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-web-tests-");

    private readonly Follower _follower = new();

    public HttpClient Client { get; private set; } = null!;

    public PublishedSnapshot Snapshot => Services.GetRequiredService<ISnapshotAccessor>().Current;

    /// <summary>Waits until the site shows everything that has been committed.</summary>
    public async Task CaughtUpAsync()
        => await _follower.ReachedAsync(await Services.GetRequiredService<IChangeFeed>().GetLastSequenceAsync(CancellationToken.None));

    public Task InitializeAsync()
    {
        Client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        return Task.CompletedTask;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        _data.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Ocop:DataDirectory", _data.FullName);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.ConfigureServices(services => services.AddSingleton<ISnapshotObserver>(_follower));
    }
}
