using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OcopSite.Backoffice.Exchange.Commands;
using OcopSite.Delivery;
using OcopSite.Delivery.Snapshots;
using OcopSite.Web.Hosting;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Hosting;

/// <summary>The commands that move a whole site.</summary>
[Collection(SeededSiteTests.Name)]
public sealed class SiteTransferTests(SeededSite seeded) : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-moved-");

    private string SiteFile => Path.Combine(_data.FullName, "site.zip");

    [Fact]
    public async Task The_seeded_site_looks_the_same_where_it_was_moved_to()
    {
        Assert.StartsWith($"{SiteFile}: ", await RunAsync(seeded.Services, 0, "export-site", SiteFile), StringComparison.Ordinal);
        await using WebApplication other = Build();

        string first = await RunAsync(other.Services, 0, "import-site", SiteFile), again = await RunAsync(other.Services, 0, "import-site", SiteFile);

        Assert.StartsWith("Imported ", first, StringComparison.Ordinal);
        Assert.StartsWith("Imported 0 documents and 0 media items", again, StringComparison.Ordinal);
        await other.Services.LoadPublishedSnapshotAsync();
        Assert.Equal(Looks(seeded.Snapshot), Looks(other.Services.GetRequiredService<ISnapshotAccessor>().Current));
    }

    [Fact]
    public async Task A_file_that_is_no_site_is_refused_with_a_reason()
    {
        await File.WriteAllTextAsync(SiteFile, "no zip");
        await using WebApplication other = Build();

        Assert.Contains("no site file", await RunAsync(other.Services, 1, "import-site", SiteFile), StringComparison.Ordinal);
        Assert.Contains("cannot be read", await RunAsync(other.Services, 1, "import-site", SiteFile + ".none"), StringComparison.Ordinal);
    }

    public void Dispose() => _data.Delete(recursive: true);

    private static string[] Looks(PublishedSnapshot snapshot)
        => [.. snapshot.Ids.SelectMany(snapshot.VersionsOf).Select(item => JsonSerializer.Serialize(item, item.GetType())).Order(StringComparer.Ordinal)];

    private static async Task<string> RunAsync(IServiceProvider services, int exitCode, params string[] args)
    {
        using var output = new StringWriter();
        Assert.Equal(exitCode, await SiteCommands.RunAsync(SiteCommand.Parse(args)!, services, output, CancellationToken.None));
        return output.ToString();
    }

    private WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "OcopSite.Web", EnvironmentName = "Production" });
        builder.Configuration["Ocop:DataDirectory"] = _data.FullName;
        builder.AddOcopSite();
        builder.Logging.ClearProviders();
        return builder.Build();
    }
}
