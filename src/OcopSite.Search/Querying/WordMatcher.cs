using OcopSite.Search.Analysis;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>Says of a word of a text whether the query found it; the same rules as the query's, so that no other word lights up.</summary>
internal sealed class WordMatcher
{
    private const int FirstLetters = 2;

    private readonly HashSet<string> exact = new(StringComparer.Ordinal);
    private readonly HashSet<string> folded = new(StringComparer.Ordinal);
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);
    private readonly List<string> beginnings = [];
    private ulong firstLetters;

    public WordMatcher(IEnumerable<Reading> readings, IndexedWords index)
    {
        foreach (var reading in readings)
        {
            foreach (var word in reading.Words)
            {
                foreach (var term in WordTerms.Of(word, reading, index))
                    Add(Terms(term.Tier), term.Text);
                if (word.IsPrefix)
                    Add(beginnings, word.Folded);
            }
        }
    }

    /// <summary>A look at the first letters, which spares most words of a text the rest.</summary>
    public bool MayMatch(ReadOnlySpan<char> word) => (firstLetters & FirstLetter(word)) != 0;

    public bool IsMatch(string word)
    {
        var plain = VietnameseLetters.Fold(word);
        return exact.Contains(word) || folded.Contains(plain) || stems.Contains(EnglishWords.Stem(plain))
            || beginnings.Exists(beginning => plain.StartsWith(beginning, StringComparison.Ordinal));
    }

    private static ulong FirstLetter(ReadOnlySpan<char> word)
    {
        var sum = 0;
        for (var i = 0; i < Math.Min(FirstLetters, word.Length); i++)
            sum = (sum * 31) + VietnameseLetters.Fold(char.ToLowerInvariant(word[i]));
        return 1UL << (sum & 63);
    }

    private void Add(ICollection<string> terms, string text)
    {
        terms.Add(text);
        firstLetters |= text.Length < FirstLetters ? ulong.MaxValue : FirstLetter(text);
    }

    private HashSet<string> Terms(Tier tier) => tier switch
    {
        Tier.Exact => exact,
        Tier.Folded => folded,
        _ => stems,
    };
}
