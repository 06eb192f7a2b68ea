using Microsoft.Extensions.DependencyInjection;
using OcopSite.Search;

namespace OcopSite.Benchmarks.Search;

/// <summary>Our own, composed as the site composes it, on disk.</summary>
internal sealed class SiteSearchPeer : ISearchPeer
{
    private readonly ServiceProvider _services;
    private readonly Dictionary<Guid, string> _ids = [];

    public SiteSearchPeer(string directory, params IEnumerable<SearchWordFile> words)
    {
        _services = new ServiceCollection().AddLogging().AddSiteSearch(options =>
        {
            options.IndexDirectory = directory;
            foreach (SearchWordFile file in words) file.AddTo(options);
        }).BuildServiceProvider();
    }

    public string Name => "OcopSite.Search";

    public ISiteSearch Search => _services.GetRequiredService<ISiteSearch>();

    public ISearchIndex Index => _services.GetRequiredService<ISearchIndex>();

    public Task FillAsync(IEnumerable<SeedRecord> records, CancellationToken cancellationToken)
        => Index.RebuildAsync(records.SelectMany(Documents), "1", cancellationToken);

    public Task<IReadOnlyList<string>> SearchAsync(string text, string language, CancellationToken cancellationToken)
        => Task.FromResult<IReadOnlyList<string>>(
            [.. Search.Search(new SearchQuery { Text = text, Language = language }).Hits.Select(hit => _ids[hit.Id])]);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private SearchDocument[] Documents(SeedRecord record)
    {
        _ids[record.Vietnamese.Id] = record.Id;
        return [record.Vietnamese, record.English];
    }
}
