namespace OcopSite.Search;

public interface ISearchIndex
{
    /// <summary>What the committed index was made from; null when there is none that can be used, and the host has to rebuild.</summary>
    string? Version { get; }

    /// <summary>Replaces everything. Searches see the old index until the new one is complete, also when this fails half-way.</summary>
    Task RebuildAsync(IEnumerable<SearchDocument> documents, string version, CancellationToken cancellationToken);

    /// <summary>
    /// Visible and durable when the task ends. The versions given for an id replace all that stood for it, so a record's languages come together.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no index to update.</exception>
    Task UpdateAsync(
        IReadOnlyCollection<SearchDocument> upserts, IReadOnlyCollection<Guid> deletes, string version, CancellationToken cancellationToken);
}
