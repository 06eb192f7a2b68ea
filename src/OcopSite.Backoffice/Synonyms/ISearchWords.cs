namespace OcopSite.Backoffice.Synonyms;

/// <summary>The words that staff add to search. The host implements it.</summary>
public interface ISearchWords
{
    Task<IReadOnlyList<WordGroup>> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Keeps the groups in the place of those before; searches follow at once.</summary>
    Task SaveAsync(IReadOnlyList<WordGroup> groups, CancellationToken cancellationToken);
}
