using OcopSite.Search.Analysis;

namespace OcopSite.Search.Querying;

/// <summary>A word of a query in canonical form.</summary>
/// <param name="IsPrefix">The visitor has not finished it.</param>
/// <param name="IsAside">It only asks, and says nothing of what is looked for.</param>
/// <param name="IsComplete">It stands so beside a neighbour somewhere: no accents were left out.</param>
internal sealed record QueryWord(string Exact, bool IsPrefix = false, bool IsAside = false, bool IsComplete = false)
{
    public string Folded { get; } = VietnameseLetters.Fold(Exact);

    /// <summary>The visitor typed accents, and means them.</summary>
    public bool IsMarked => !string.Equals(Exact, Folded, StringComparison.Ordinal);
}
