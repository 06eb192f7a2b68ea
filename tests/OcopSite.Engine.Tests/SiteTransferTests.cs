using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Content.Schema;
using OcopSite.Engine.Published;
using OcopSite.Engine.Tests.Fixtures;
using OcopSite.Engine.Transfer;
using OcopSite.Umbraco.Transfer;
using OcopSite.Umbraco.Transfer.Exporting;
using OcopSite.Umbraco.Transfer.Format;
using OcopSite.Umbraco.Transfer.Importing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static OcopSite.Engine.Tests.Fixtures.Documents;
using File = System.IO.File;

namespace OcopSite.Engine.Tests;

/// <summary>A whole site out of one engine and into another.</summary>
public sealed class SiteTransferTests(RecordedContent recorded) : IClassFixture<RecordedContent>, IAsyncLifetime
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("ocop-transfer-");
    private readonly List<ServiceProvider> _engines = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (ServiceProvider engine in _engines) await engine.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _directory.Delete(recursive: true);
    }

    [Fact]
    public async Task A_site_that_moved_is_the_same_to_the_last_byte()
    {
        string first = await ExportAsync(recorded.Engine), second = await ExportAsync(await ImportedAsync(first, recorded.Package.Schema));

        Dictionary<string, byte[]> before = Entries(first), after = Entries(second);
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(before["site.json"]), JsonNode.Parse(after["site.json"])));
        Assert.All(before, entry => Assert.Equal(entry.Value, after[entry.Key]));
    }

    [Fact]
    public async Task States_that_editors_leave_behind_move_with_the_site()
    {
        ServiceProvider engine = await EmptyAsync(OcopSchema.Current);
        IContentService content = engine.GetRequiredService<IContentService>();
        IContent home = content.PublishedPage("Nhà", "Home", type: "home");
        IContent page = content.PublishedPage("Trang", "Page", home.Id), renamed = content.PublishedPage("Cũ", "Old", home.Id);
        renamed.SetCultureName("Mới", Vi);
        content.Save(renamed);
        content.MustPublish(renamed);
        page.SetCultureName("Trang sửa", Vi);
        page.SetValue("body", "{\"markup\":\"<p>Nháp</p>\",\"blocks\":null}", Vi);
        content.Save(page);
        content.Unpublish(content.Again(renamed), En);
        // One was thrown away, and made again under the same name; below another nobody can be seen.
        IContent thrown = content.PublishedPage("Hai lần", "Twice", home.Id);
        content.PublishedPage("Con", "Child", thrown.Id);
        content.MoveToRecycleBin(thrown);
        content.PublishedPage("Hai lần", "Twice", home.Id);
        IContent above = content.PublishedPage("Trên", "Above", home.Id);
        content.PublishedPage("Dưới", "Below", above.Id);
        content.Unpublish(content.Again(above));
        content.Sort(content.ChildrenOf(home.Id).Reverse());

        string first = await ExportAsync(engine), second = await ExportAsync(await ImportedAsync(first, OcopSchema.Current));

        JsonNode before = JsonNode.Parse(Entries(first)["site.json"])!, after = JsonNode.Parse(Entries(second)["site.json"])!;
        // Of what is in the bin under a name that was given again, the name last published is nobody's any more.
        foreach (JsonNode? document in before["documents"]!.AsArray().Concat(after["documents"]!.AsArray()).Where(d => $"{d!["key"]}" == $"{thrown.Key}")) document!["variants"] = document["draft"] = null;
        Assert.True(JsonNode.DeepEquals(before, after), $"{before["documents"]}\n{after["documents"]}");
    }

    [Fact]
    public async Task A_host_that_cannot_restore_the_past_loses_dates_and_nothing_else()
    {
        string first = await ExportAsync(recorded.Engine);
        ServiceProvider forgetful = await EmptyAsync(recorded.Package.Schema, services => services.AddSingleton<EngineTransferHost>().AddSingleton<ITransferHost, ForgetfulHost>());
        await using SitePackage package = await SiteFileReader.OpenAsync(first, CancellationToken.None);
        await forgetful.GetRequiredService<SiteImporter>().ImportAsync(package, CancellationToken.None);
        await using SitePackage after = await SiteFileReader.OpenAsync(await ExportAsync(forgetful), CancellationToken.None);

        Assert.Equal(package.Site.Documents.Select(Undated), after.Site.Documents.Select(Undated));
        Assert.Equal(package.Site.Documents.Select(d => d.CreateDate), after.Site.Documents.Select(d => d.CreateDate));
        Assert.Equal(package.Site.Media.Select(m => (m.Key, m.Name, m.ParentKey, m.Trashed, m.CreateDate)), after.Site.Media.Select(m => (m.Key, m.Name, m.ParentKey, m.Trashed, m.CreateDate)));
        Assert.Equal(package.Site.Redirects, after.Site.Redirects);
        Assert.Equal(InOrder(package.Site), InOrder(after.Site));
    }

    [Fact]
    public async Task Published_content_looks_the_same_after_a_move()
    {
        ServiceProvider moved = await ImportedAsync(await ExportAsync(recorded.Engine), recorded.Package.Schema);

        string[] before = Looks(recorded.Engine), after = Looks(moved);
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task What_this_site_has_no_type_for_is_refused_by_name()
    {
        ServiceProvider engine = await EmptyAsync(OcopSchema.Current);
        SiteImporter importer = engine.GetRequiredService<SiteImporter>();

        var refusal = await Assert.ThrowsAsync<SiteFileException>(() => importer.ImportAsync(recorded.Package, CancellationToken.None));

        Assert.Contains("the type 'producerList'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("the property 'tagline' of 'home'", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(engine.GetRequiredService<IContentService>().GetRootContent());
    }

    [Fact]
    public async Task An_import_that_fails_leaves_nothing_behind()
    {
        ServiceProvider engine = await EmptyAsync(recorded.Package.Schema);
        // The last document lacks what its type demands, so that it cannot be published.
        SiteFile site = recorded.Package.Site;
        DocumentEntry[] documents = [.. site.Documents.Select(d => d.Type == "event" ? d with { Values = [.. d.Values.Where(v => v.Alias != "start")] } : d)];
        SitePackage broken = recorded.Package with { Site = site with { Documents = documents } };

        var refusal = await Assert.ThrowsAsync<SiteFileException>(() => engine.GetRequiredService<SiteImporter>().ImportAsync(broken, CancellationToken.None));

        Assert.Contains("could not be published", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("start", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(engine.GetRequiredService<IContentService>().GetRootContent());
        Assert.Empty(engine.GetRequiredService<IMediaService>().GetRootMedia());
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_directory.FullName, "0", "media"), "*", SearchOption.AllDirectories));
    }

    private static string Undated(DocumentEntry document) => JsonSerializer.Serialize(document with
    {
        CreateDate = default,
        UpdateDate = default,
        UpdateDateByCulture = null,
        DraftUpdateDate = null,
        SortOrder = 0,
        Draft = document.Draft is { Names.Count: 0, Values.Count: 0, UrlSegments.Count: 0 } or null ? null : document.Draft with { UpdateDates = null },
    });

    private static IEnumerable<Guid> InOrder(SiteFile site) => site.Documents.Where(d => !d.Trashed).OrderBy(d => d.ParentKey).ThenBy(d => d.SortOrder).Select(d => d.Key);

    private static string[] Looks(IServiceProvider engine) =>
    [
        .. engine.GetRequiredService<IPublishedStore>().Current.Documents.SelectMany(document => document.Cultures.Select(culture => JsonSerializer.Serialize(new
        {
            document.Key, culture.Key.Length, culture.Value, document.UpdateDate, document.SortOrder,
            Values = document.Properties.Select(p => $"{p.Alias}={p.GetSourceValue(culture.Key)}"),
        }))).Order(StringComparer.Ordinal),
    ];

    private static Dictionary<string, byte[]> Entries(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using Stream packed = entry.Open();
            using var bytes = new MemoryStream();
            packed.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private async Task<string> ExportAsync(IServiceProvider engine)
    {
        string path = Path.Combine(_directory.FullName, $"{Guid.NewGuid():N}.zip");
        await using FileStream file = File.Create(path);
        ExportResult result = await engine.GetRequiredService<SiteExporter>().WriteAsync(file, CancellationToken.None);
        Assert.Empty(result.MissingFiles);
        return path;
    }

    private async Task<ServiceProvider> ImportedAsync(string path, ContentSchema schema)
    {
        ServiceProvider engine = await EmptyAsync(schema);
        await using SitePackage package = await SiteFileReader.OpenAsync(path, CancellationToken.None);
        await engine.GetRequiredService<SiteImporter>().ImportAsync(package, CancellationToken.None);
        return engine;
    }

    private async Task<ServiceProvider> EmptyAsync(ContentSchema schema, Action<IServiceCollection>? configure = null)
    {
        ServiceProvider engine = await EngineOf.TypesAsync(schema, Path.Combine(_directory.FullName, $"{_engines.Count}"), configure);
        _engines.Add(engine);
        return engine;
    }
}
