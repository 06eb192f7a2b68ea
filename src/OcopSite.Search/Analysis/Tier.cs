namespace OcopSite.Search.Analysis;

/// <summary>The ways a text is analysed. The name in lower case ends the name of a field: <c>place.folded</c>.</summary>
internal enum Tier
{
    /// <summary>Words with their accents.</summary>
    Exact,

    /// <summary>Words without accents.</summary>
    Folded,

    /// <summary>Two neighbouring folded words: most Vietnamese words have two syllables, and this keeps them together.</summary>
    Pairs,

    /// <summary>Folded words in the singular, of English text only.</summary>
    English,

    /// <summary>Each folded word with the accented form it has.</summary>
    Forms,
}
