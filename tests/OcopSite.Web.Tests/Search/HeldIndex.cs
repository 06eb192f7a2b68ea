using OcopSite.Search;

namespace OcopSite.Web.Tests.Search;

/// <summary>An index that is built when a test says so.</summary>
internal sealed class HeldIndex(ISearchIndex index) : ISearchIndex
{
    private IReadOnlyList<SearchDocument> _documents = [];
    private string _version = "";

    public string? Version => index.Version;

    public Task RebuildAsync(IEnumerable<SearchDocument> documents, string version, CancellationToken cancellationToken)
    {
        (_documents, _version) = ([.. documents], version);
        return Task.CompletedTask;
    }

    public Task UpdateAsync(IReadOnlyCollection<SearchDocument> upserts, IReadOnlyCollection<Guid> deletes, string version, CancellationToken cancellationToken)
        => index.UpdateAsync(upserts, deletes, version, cancellationToken);

    public Task BuildAsync() => index.RebuildAsync(_documents, _version, CancellationToken.None);
}
