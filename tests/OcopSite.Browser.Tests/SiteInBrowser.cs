using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using OcopSite.Browser.Tests.Backoffice;
using OcopSite.Browser.Tests.Crawling;
using OcopSite.Delivery.Snapshots;
using OcopSite.Web.Hosting;

namespace OcopSite.Browser.Tests;

/// <summary>The seeded site on a real port with a real browser in front of it; started once for all tests.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    private static readonly string[] Executables = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-browser-");
    private WebApplication? _site;
    private IPlaywright? _playwright;
    private Task<SiteCrawl>? _crawl;

    public string Address { get; private set; } = "";

    public IServiceProvider Services => _site!.Services;

    public IBrowser Browser { get; private set; } = null!;

    public PublishedSnapshot Snapshot => _site!.Services.GetRequiredService<ISnapshotAccessor>().Current;

    /// <summary>Crawls the site, once for all tests.</summary>
    public Task<SiteCrawl> CrawlAsync() => _crawl ??= SiteCrawl.RunAsync(Address);

    public async Task InitializeAsync()
    {
        await StartAsync("http://127.0.0.1:0");

        string executable = Executables.FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException("The browser tests need Chromium: install the Debian package 'chromium', or run ./test.");
        _playwright = await Playwright.CreateAsync();
        // Tests of other rooms run on the same machine meanwhile.
        Assertions.SetDefaultExpectTimeout(30_000);
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Stops the site, does something, and starts the site again at the same address.</summary>
    public async Task RestartAsync(Func<Task> meanwhile)
    {
        await StopAsync();
        await meanwhile();
        await StartAsync(Address);
    }

    private async Task StartAsync(string address)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = Sources.Web, ApplicationName = "OcopSite.Web", EnvironmentName = "Production" });
        builder.Configuration["Ocop:DataDirectory"] = _data.FullName;
        // A test fills in a form faster than people do.
        builder.Configuration["Ocop:InquiryLimits:ShortestFillSeconds"] = "0";
        builder.Configuration["Ocop:Admin:Email"] = StaffPages.Email;
        builder.Configuration["Ocop:Admin:Password"] = StaffPages.Password;
        // All tests come from one address.
        builder.Configuration["Ocop:Admin:SignInBurst"] = "10000";
        builder.WebHost.UseUrls(address);
        builder.AddOcopSite();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("OcopSite", LogLevel.Warning);
        _site = builder.Build();
        _site.UseOcopSite();
        await _site.StartAsync();
        Address = _site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public async Task<IPage> OpenAsync(string path, int width, ColorScheme scheme = ColorScheme.Light)
    {
        IBrowserContext context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        await StopAsync();
        _data.Delete(recursive: true);
    }

    private async Task StopAsync()
    {
        if (_site is null) return;
        await _site.StopAsync();
        await _site.DisposeAsync();
        _site = null;
    }
}
