using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OcopSite.Content.Schema;
using OcopSite.Delivery;
using OcopSite.Delivery.Snapshots;
using OcopSite.Imaging;
using OcopSite.Inquiries;
using OcopSite.Search;
using OcopSite.Web.Hosting;
using OcopSite.Web.Search.Counts;

namespace OcopSite.Web.Tests.Support;

/// <summary>The public site over a few documents made by hand, with a clock that tests set: snapshot, cache and search are the real ones.</summary>
internal sealed class SmallSite : IAsyncDisposable
{
    private readonly DirectoryInfo? _ownData;
    private readonly Follower _follower = new();
    private readonly WebApplication _app;

    private SmallSite(SmallSiteOptions options)
    {
        _ownData = options.DataDirectory is null ? Directory.CreateTempSubdirectory("ocop-small-site-") : null;
        DataDirectory = options.DataDirectory ?? _ownData!.FullName;
        Clock = new FakeTimeProvider(options.Now);
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "OcopSite.Web", EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        foreach ((string key, string value) in options.Settings) builder.Configuration[key] = value;
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<IContentSource>(Source);
        builder.Services.AddPublishedSnapshot(options.Schema, o => o.SnapshotDirectory = Path.Combine(DataDirectory, "snapshot"));
        builder.Services.AddSiteSearch(_ => { });
        builder.Services.AddImaging(o => (o.SourceDirectory, o.CacheDirectory, o.KeyFile) = (Path.Combine(DataDirectory, "media"), Path.Combine(DataDirectory, "images"), Path.Combine(DataDirectory, "key")));
        builder.Services.AddInquiries(builder.Configuration, o => o.DataDirectory = DataDirectory);
        builder.Services.AddSiteKeys(DataDirectory);
        builder.Services.AddSearchCounts(DataDirectory);
        builder.Services.AddPublicSite();
        builder.Services.AddHealthChecks().AddCheck<ReadyCheck>("content");
        builder.Services.AddSingleton<ISnapshotObserver>(_follower);
        options.Replace(builder.Services);

        _app = builder.Build();
        _app.UsePublicSite();
        _app.MapHealth();
        // Behind the cache and in front of the page.
        _app.Use((http, next) => options.BeforePage(http, next));
        _app.MapPublicSite();
    }

    public FakeTimeProvider Clock { get; }

    public string DataDirectory { get; }

    public MemorySource Source { get; } = new();

    public HttpClient Client { get; private set; } = null!;

    public static async Task<SmallSite> StartAsync(IEnumerable<DeliveredDocument> documents, SmallSiteOptions? options = null)
    {
        options ??= new SmallSiteOptions();
        var site = new SmallSite(options);
        if (options.IsLoaded)
        {
            site.Source.Publish(documents);
            await site._app.Services.LoadPublishedSnapshotAsync();
        }

        await site._app.StartAsync();
        site.Client = site._app.GetTestClient();
        return site;
    }

    /// <summary>Publishes and waits until the site shows it.</summary>
    public Task PublishAsync(params DeliveredDocument[] documents) => _follower.ReachedAsync(Source.Publish(documents));

    public Task RemoveAsync(params Guid[] ids) => _follower.ReachedAsync(Source.Publish([], ids));

    public Task MoveAsync(DeliveredDocument document, Redirect redirect) => _follower.ReachedAsync(Source.Publish([document], redirect: redirect));

    /// <summary>For a client with habits of its own.</summary>
    public HttpMessageHandler CreateHandler() => _app.GetTestServer().CreateHandler();

    public T Service<T>()
        where T : notnull
        => _app.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _ownData?.Delete(recursive: true);
    }
}
