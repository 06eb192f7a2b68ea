using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Published;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Tests.Fixtures;

/// <summary>An engine on a fresh database, and what tests do with it all the time.</summary>
public abstract class EngineFixture : IAsyncLifetime
{
    private ServiceProvider? _services;

    public IServiceProvider Services => _services!;
    public IContentService Content => Get<IContentService>();
    public IMediaService Media => Get<IMediaService>();
    public IChangeFeed Feed => Get<IChangeFeed>();
    public IPublishedSnapshot Published => Get<IPublishedStore>().Current;
    public Notified Notified => Get<Notified>();
    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("ocop-engine-").FullName;

    public T Get<T>()
        where T : notnull
        => Services.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        await CreateDatabaseAsync();
        await StartAsync();
    }

    /// <summary>Another engine on the same database, as after a restart or on a second machine.</summary>
    public async Task<ServiceProvider> StartAnotherAsync()
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services.AddOcopEngine(options =>
        {
            options.DataDirectory = DataDirectory;
            Configure(options.Database);
        });
        services.AddNotified();
        ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        await provider.GetRequiredService<IContentEngine>().InitializeAsync(CancellationToken.None);
        return provider;
    }

    public async Task RestartAsync()
    {
        await _services!.DisposeAsync();
        await StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
        await DropDatabaseAsync();
        Directory.Delete(DataDirectory, recursive: true);
    }

    public abstract void Configure(DatabaseOptions database);

    protected abstract Task CreateDatabaseAsync();

    protected abstract Task DropDatabaseAsync();

    private async Task StartAsync() => _services = await StartAnotherAsync();
}
