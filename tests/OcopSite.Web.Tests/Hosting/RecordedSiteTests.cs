using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Engine.Published;
using OcopSite.Umbraco.Media;
using OcopSite.Umbraco.Transfer.Format;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using File = System.IO.File;

namespace OcopSite.Web.Tests.Hosting;

/// <summary>The real host with a site file in the place of our own content.</summary>
public sealed class RecordedSiteTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-recorded-host-");
    private readonly WebApplicationFactory<Program> _host;

    public RecordedSiteTests()
    {
        // What the site itself keeps here is not touched.
        File.WriteAllText(Path.Combine(_data.FullName, "content.db"), "ours");
        _host = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("Ocop:DataDirectory", _data.FullName);
            builder.UseSetting("Ocop:Fixture", PathOfRecording);
            builder.UseSetting("Logging:LogLevel:Default", "Warning");
        });
    }

    private static string PathOfRecording
        => typeof(RecordedSiteTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RecordedSite").Value!;

    [Fact]
    public async Task Recorded_content_is_served_and_our_own_is_neither_there_nor_touched()
    {
        using HttpClient client = _host.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/")).StatusCode);
        Assert.Contains(_host.Services.GetRequiredService<IPublishedStore>().Current.Documents, d => d.Key == new Guid("f5b3e1ed-6a33-5e30-8f89-441de52f5044"));
        Assert.Equal("ours", await File.ReadAllTextAsync(Path.Combine(_data.FullName, "content.db")));
    }

    [Fact]
    public async Task Recorded_files_are_served_unless_they_are_in_the_bin()
    {
        using HttpClient client = _host.CreateClient();
        await using SitePackage package = await SiteFileReader.OpenAsync(PathOfRecording, CancellationToken.None);
        IMediaService media = _host.Services.GetRequiredService<IMediaService>();

        foreach (MediaEntry entry in package.Site.Media.Where(m => m.FileName is not null))
        {
            IMedia item = media.GetById(entry.Key)!;
            HttpResponseMessage answer = await client.GetAsync(MediaFileValue.SourceOf(item.GetValue<string>("umbracoFile")));
            Assert.Equal(entry.Trashed ? HttpStatusCode.NotFound : HttpStatusCode.OK, answer.StatusCode);
            if (!entry.Trashed) Assert.Equal(entry.Stored["umbracoBytes"]!.Value.GetString(), $"{answer.Content.Headers.ContentLength}");
        }
    }

    public void Dispose()
    {
        _host.Dispose();
        _data.Delete(recursive: true);
    }
}
