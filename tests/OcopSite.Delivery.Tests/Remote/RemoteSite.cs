using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Remote;
using OcopSite.Delivery.Snapshots;
using OcopSite.Delivery.Tests.Snapshots;

namespace OcopSite.Delivery.Tests.Remote;

/// <summary>The side that follows: snapshot, files and webhooks over a remote API. Followed step by step, or by itself once started.</summary>
internal sealed class RemoteSite : IAsyncDisposable
{
    public const string Secret = "a-secret-of-both-sides";

    private readonly WebApplication _app;

    public RemoteSite(string baseUrl, DirectoryInfo data, Action<RemoteOptions>? configure = null)
    {
        MediaDirectory = Path.Combine(data.FullName, "remote-media");
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddRemoteContentSource(o =>
        {
            (o.BaseUrl, o.MediaDirectory, o.WebhookSecret, o.PollEvery, o.PageSize) = (new Uri(baseUrl), MediaDirectory, Secret, TimeSpan.FromHours(1), 3);
            configure?.Invoke(o);
        });
        builder.Services.AddPublishedSnapshot(OcopSchema.Current, o => o.SnapshotDirectory = Path.Combine(data.FullName, "snapshot"));
        Observer = new RecordingObserver("site", []);
        builder.Services.AddSingleton<ISnapshotObserver>(Observer);
        _app = builder.Build();
        _app.MapRemoteChanges();
        Observer.Accessor = Store;
    }

    public string MediaDirectory { get; }

    public RecordingObserver Observer { get; }

    public SnapshotStore Store => _app.Services.GetRequiredService<SnapshotStore>();

    public IEnumerable<string> Names => Store.Current.In(Cultures.Vietnamese).All.Select(i => i.Name);

    public IContentSource Source => _app.Services.GetRequiredService<IContentSource>();

    public HttpClient Client => _app.GetTestClient();

    /// <summary>Loads what is on disk and catches up, or reads everything.</summary>
    public Task LoadAsync() => _app.Services.LoadPublishedSnapshotAsync();

    /// <summary>One look at the other side.</summary>
    public async Task FollowAsync()
    {
        ContentBatch batch = await Source.ReadChangesAsync(Store.Current.Position, CancellationToken.None);
        if (batch.Position > Store.Current.Position) await Store.ApplyAsync(batch, CancellationToken.None);
    }

    public Task StartAsync() => _app.StartAsync();

    public async Task<HealthStatus> HealthAsync()
        => (await _app.Services.GetRequiredService<RemoteHealth>().CheckHealthAsync(new HealthCheckContext())).Status;

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
