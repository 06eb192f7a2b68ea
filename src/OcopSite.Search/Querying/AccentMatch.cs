namespace OcopSite.Search.Querying;

/// <summary>How a typed word with accents relates to a word of the index with the same folded letters.</summary>
internal enum AccentMatch
{
    /// <summary>Another word: bò is not bơ.</summary>
    Different,

    /// <summary>The indexed word has no accents at all; its writer may have left them out.</summary>
    Bare,

    /// <summary>What was typed fits; the visitor left some accents out, or took d for đ.</summary>
    Partial,

    Same,
}
