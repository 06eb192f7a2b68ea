using OcopSite.Search.Analysis;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>Says of a word of a text whether the query found it; the same rules as the query's, so that no other word lights up.</summary>
internal sealed class WordMatcher
{
    private readonly HashSet<string> exact = new(StringComparer.Ordinal);
    private readonly HashSet<string> folded = new(StringComparer.Ordinal);
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);
    private readonly List<string> beginnings = [];

    public WordMatcher(IEnumerable<Reading> readings, IndexedWords index)
    {
        foreach (var reading in readings)
        {
            foreach (var word in reading.Words)
            {
                foreach (var term in WordTerms.Of(word, reading, index))
                    Terms(term.Tier).Add(term.Text);
                if (word.IsPrefix)
                    beginnings.Add(word.Folded);
            }
        }
    }

    public bool IsMatch(string word)
    {
        var plain = VietnameseLetters.Fold(word);
        return exact.Contains(word) || folded.Contains(plain) || stems.Contains(WordTerms.Stem(plain))
            || beginnings.Exists(beginning => plain.StartsWith(beginning, StringComparison.Ordinal));
    }

    private HashSet<string> Terms(Tier tier) => tier switch
    {
        Tier.Exact => exact,
        Tier.Folded => folded,
        _ => stems,
    };
}
