using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.Lists;

/// <summary>Finds words that were typed with accents or without.</summary>
public static class FoldedText
{
    /// <summary>Whether every word that was typed stands in a text, each at the start of a word.</summary>
    public static bool Holds(string folded, IReadOnlyList<string> words)
        => words.All(word => folded.StartsWith(word, StringComparison.Ordinal) || folded.Contains(" " + word, StringComparison.Ordinal));

    public static IReadOnlyList<string> Words(string? typed) => Unaccented.Of(typed ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
}
