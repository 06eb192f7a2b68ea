namespace OcopSite.Search.Tests;

/// <summary>Tests that search a few documents in a real index.</summary>
public abstract class SearchTests(params IReadOnlyList<SearchDocument> documents) : IAsyncLifetime
{
    private protected SearchFixture Site { get; } = new();

    public Task InitializeAsync() => Site.Index.RebuildAsync(documents, "1", CancellationToken.None);

    public Task DisposeAsync()
    {
        Site.Dispose();
        return Task.CompletedTask;
    }

    private protected IEnumerable<string> Names(string text, string language = "vi") => Site.Names(text, language);

    private protected SearchResult Search(SearchQuery query) => Site.Search.Search(query);
}
