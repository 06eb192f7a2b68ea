using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Delivery.Embedded;

namespace OcopSite.Delivery.Tests.Api;

/// <summary>The real host on a real port, with the recorded content in the place of ours.</summary>
public sealed class RecordedHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Root = "/umbraco/delivery/api/v2";
    public const string ApiKey = "local-delivery-key";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-recorded-");
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private string _address = "";

    public Uri Address => new(_address + "/");

    /// <summary>Stands for the preparation of content where a test says how far it is.</summary>
    public IContentPreparation? Preparation { get; init; }

    public Task InitializeAsync()
    {
        UseKestrel();
        StartServer();
        _address = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return Task.CompletedTask;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        _client.Dispose();
        await DisposeAsync();
        _data.Delete(recursive: true);
    }

    /// <summary>Sends a request as it is written, escapes and all.</summary>
    public Task<HttpResponseMessage> SendAsync(string method, string path, IReadOnlyDictionary<string, string>? headers = null)
        => SendAsync(method, new Uri(_address + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }), headers);

    /// <summary>Asks the API, with what is not ASCII escaped.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, IReadOnlyDictionary<string, string>? headers = null) => SendAsync("GET", new Uri(_address + Root + path), headers);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting(WebHostDefaults.ServerUrlsKey, "http://127.0.0.1:0");
        builder.UseSetting("Ocop:DataDirectory", _data.FullName);
        builder.UseSetting("Ocop:Fixture", Path.Combine(AppContext.BaseDirectory, "Recorded", "fixture.json"));
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        if (Preparation is not null) builder.ConfigureTestServices(services => services.AddSingleton(Preparation));
    }

    private async Task<HttpResponseMessage> SendAsync(string method, Uri uri, IReadOnlyDictionary<string, string>? headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), uri);
        foreach ((string name, string value) in headers ?? new Dictionary<string, string>()) request.Headers.TryAddWithoutValidation(name, value);
        return await _client.SendAsync(request);
    }
}
