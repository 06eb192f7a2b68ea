namespace OcopSite.Delivery.Tests.Remote;

/// <summary>A site over a remote API, with a directory of its own.</summary>
public abstract class RemoteTests : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-remote-");
    private readonly List<RemoteSite> _sites = [];

    private protected RemoteApi Api { get; private set; } = null!;

    public async Task InitializeAsync() => Api = await RemoteApi.StartAsync();

    public async Task DisposeAsync()
    {
        foreach (RemoteSite site in _sites) await site.DisposeAsync();
        await Api.DisposeAsync();
        _data.Delete(recursive: true);
    }

    /// <summary>A site over the files that an earlier one left.</summary>
    private protected RemoteSite Site(Action<Delivery.Remote.RemoteOptions>? configure = null, string? url = null)
    {
        var site = new RemoteSite(url ?? Api.Url, _data, configure);
        _sites.Add(site);
        return site;
    }

    private protected async Task<RemoteSite> LoadedAsync(Action<Delivery.Remote.RemoteOptions>? configure = null)
    {
        RemoteSite site = Site(configure);
        await site.LoadAsync();
        return site;
    }
}
