namespace OcopSite.Backoffice.Synonyms;

/// <summary>The words that staff add to search, at one moment.</summary>
/// <param name="Version">Another one for other words: whoever saves says what was read.</param>
public sealed record SearchWordList(IReadOnlyList<WordGroup> Groups, string Version);
