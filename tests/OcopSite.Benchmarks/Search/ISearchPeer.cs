
namespace OcopSite.Benchmarks.Search;

/// <summary>A way to search, filled with records.</summary>
internal interface ISearchPeer : IAsyncDisposable
{
    string Name { get; }

    Task FillAsync(IEnumerable<SeedRecord> records, CancellationToken cancellationToken);

    /// <summary>The first ten, by the ids of the judgements.</summary>
    Task<IReadOnlyList<string>> SearchAsync(string text, string language, CancellationToken cancellationToken);
}
