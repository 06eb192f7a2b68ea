namespace OcopSite.Search.Analysis;

/// <summary>The ways a word is kept. The name in lower case is the name of a field.</summary>
internal enum Tier
{
    /// <summary>Words with their accents, behind their folded form.</summary>
    Exact,

    /// <summary>Words without accents.</summary>
    Folded,

    /// <summary>Two neighbouring folded words: most Vietnamese words have two syllables, and this keeps them together.</summary>
    Pairs,

    /// <summary>Two neighbouring words with their accents, where they have some.</summary>
    ExactPairs,

    /// <summary>The stems of folded words, of English text only.</summary>
    English,
}
