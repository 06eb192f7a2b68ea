using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OcopSite.Web.Hosting;

namespace OcopSite.Benchmarks;

/// <summary>The whole site inside this process, on a real port, so that content can be changed through its services.</summary>
internal sealed class SiteInProcess : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SiteInProcess(WebApplication app)
    {
        _app = app;
        string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new Uri(address) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<SiteInProcess> StartAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = Repository.Web, ApplicationName = "OcopSite.Web" });
        builder.Configuration["Ocop:DataDirectory"] = dataDirectory;
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddOcopSite();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("OcopSite", LogLevel.Warning);
        WebApplication app = builder.Build();
        app.UseOcopSite();
        await app.StartAsync(cancellationToken);
        return new SiteInProcess(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
