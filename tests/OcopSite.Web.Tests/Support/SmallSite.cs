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
using OcopSite.Search;

namespace OcopSite.Web.Tests.Support;

/// <summary>The public site over a few documents made by hand, with a clock that tests set: snapshot, cache and search are the real ones.</summary>
internal sealed class SmallSite : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-small-site-");
    private readonly Follower _follower = new();
    private readonly WebApplication _app;

    private SmallSite(SmallSiteOptions options)
    {
        Clock = new FakeTimeProvider(options.Now);
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "OcopSite.Web", EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        foreach ((string key, string value) in options.Settings) builder.Configuration[key] = value;
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<IContentSource>(Source);
        builder.Services.AddPublishedSnapshot(options.Schema, o => o.SnapshotDirectory = _data.FullName);
        builder.Services.AddSiteSearch(_ => { });
        builder.Services.AddImaging(o => (o.SourceDirectory, o.CacheDirectory, o.KeyFile) = (Path.Combine(_data.FullName, "media"), Path.Combine(_data.FullName, "images"), Path.Combine(_data.FullName, "key")));
        builder.Services.AddPublicSite();
        builder.Services.AddSingleton<ISnapshotObserver>(_follower);

        _app = builder.Build();
        _app.UsePublicSite();
        // Behind the cache and in front of the page.
        _app.Use((http, next) => options.BeforePage(http, next));
        _app.MapPublicSite();
    }

    public FakeTimeProvider Clock { get; }

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

    public T Service<T>()
        where T : notnull
        => _app.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
