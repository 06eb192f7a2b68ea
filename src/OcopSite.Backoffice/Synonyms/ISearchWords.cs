namespace OcopSite.Backoffice.Synonyms;

/// <summary>The words that staff add to search. The host implements it.</summary>
public interface ISearchWords
{
    Task<SearchWordList> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Keeps the groups in the place of those that were read; searches follow at once.</summary>
    /// <returns>What is there instead, where somebody has saved others since; nothing was kept then.</returns>
    Task<SearchWordList?> SaveAsync(SearchWordList words, CancellationToken cancellationToken);
}
