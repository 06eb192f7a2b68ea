using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace OcopSite.Delivery.Tests.Api;

/// <summary>The real host with the recorded content in the place of ours.</summary>
public sealed class RecordedHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Root = "/umbraco/delivery/api/v2";
    public const string ApiKey = "local-delivery-key";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-recorded-");

    public HttpClient Client { get; private set; } = null!;

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

    /// <summary>Sends a request as it is written, escapes and all.</summary>
    public async Task<HttpResponseMessage> SendAsync(string method, string path, IReadOnlyDictionary<string, string>? headers = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri($"http://localhost{path}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        foreach ((string name, string value) in headers ?? new Dictionary<string, string>()) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    public Task<HttpResponseMessage> GetAsync(string path, IReadOnlyDictionary<string, string>? headers = null) => SendAsync("GET", Root + path, headers);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Ocop:DataDirectory", _data.FullName);
        builder.UseSetting("Ocop:Fixture", Path.Combine(AppContext.BaseDirectory, "Recorded", "fixture.json"));
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
    }
}
