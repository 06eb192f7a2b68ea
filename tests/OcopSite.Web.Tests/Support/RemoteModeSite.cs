using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Web.Tests.Support;

/// <summary>The host as a site alone, over the Content Delivery API of another host; a test may cut the line between them.</summary>
internal sealed class RemoteModeSite : WebApplicationFactory<Program>
{
    public const string Secret = "between-the-two-of-them";

    private readonly SeededSite _cms;
    private readonly DirectoryInfo _data;

    public RemoteModeSite(SeededSite cms, DirectoryInfo data)
    {
        (_cms, _data) = (cms, data);
        Client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    public HttpClient Client { get; }

    /// <summary>Whether the other host can be reached.</summary>
    public bool LineIsCut { get; set; }

    public Follower Follower { get; } = new();

    public ISnapshotAccessor Snapshots => Services.GetRequiredService<ISnapshotAccessor>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Ocop:Mode", "site");
        builder.UseSetting("Ocop:Remote:BaseUrl", _cms.Server.BaseAddress.ToString());
        builder.UseSetting("Ocop:Remote:WebhookSecret", Secret);
        builder.UseSetting("Ocop:DataDirectory", _data.FullName);
        builder.UseSetting("Logging:LogLevel:Default", "Critical");
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<ISnapshotObserver>(Follower);
            services.PostConfigureAll<HttpClientFactoryOptions>(clients => clients.HttpMessageHandlerBuilderActions.Add(client => client.PrimaryHandler = new Line(this, _cms.Server.CreateHandler())));
        });
    }

    private sealed class Line(RemoteModeSite site, HttpMessageHandler toCms) : DelegatingHandler(toCms)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => site.LineIsCut ? throw new HttpRequestException("The line is cut.") : base.SendAsync(request, cancellationToken);
    }
}
