namespace OcopSite.Search;

public sealed class SearchOptions
{
    /// <summary>A directory of its own; null keeps the index in memory.</summary>
    public string? IndexDirectory { get; set; }

    /// <summary>Other words for the same thing, usually the glossary.</summary>
    public IList<SynonymSet> Synonyms { get; } = [];

    /// <summary>Phrases that say what sort of record is wanted.</summary>
    public IList<SearchIntent> Intents { get; } = [];
}
