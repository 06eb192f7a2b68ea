using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Engine.Media;
using OcopSite.Umbraco.Media;
using OcopSite.Umbraco.Transfer.Format;
using OcopSite.Umbraco.Transfer.Importing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Tests.Fixtures;

/// <summary>An engine that holds the recorded content, with its types.</summary>
public sealed class RecordedContent : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-recorded-");
    private ServiceProvider? _engine;

    public SitePackage Package { get; private set; } = null!;

    public IServiceProvider Engine => _engine!;

    public static string PathOfRecording
        => typeof(RecordedContent).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RecordedSite").Value!;

    public async Task InitializeAsync()
    {
        Package = await SiteFileReader.OpenAsync(PathOfRecording, CancellationToken.None);
        _engine = await EngineOf.TypesAsync(Package.Schema, _data.FullName);
        await Engine.GetRequiredService<SiteImporter>().ImportAsync(Package, CancellationToken.None);
    }

    public byte[] BytesOf(IMedia item)
    {
        using Stream file = Engine.GetRequiredService<IMediaFiles>().OpenRead(MediaFileValue.SourceOf(item.GetValue<string>(Constants.Conventions.Media.File))!)!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    public async Task DisposeAsync()
    {
        await _engine!.DisposeAsync();
        await Package.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }
}
