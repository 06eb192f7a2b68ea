using OcopSite.Search.Analysis;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>
/// The two tiers. A word without accents means every word with those letters. A word with accents means itself; forms that only
/// add accents to it answer less, and a form with other accents is another word.
/// </summary>
internal static class WordTerms
{
    private const float PlainAmongMarked = 0.7f;

    /// <summary>Who types accents and a word that has none more often means that word than one with accents left out.</summary>
    private const float PlainIsMeant = 0.4f;
    private const float LeftOut = 0.6f;
    private const float LeftOutOfKnown = 0.2f;
    private const float Bare = 0.3f;
    private const float Stemmed = 0.9f;

    public static IReadOnlyList<WordTerm> Of(QueryWord word, Reading reading, IndexedWords index)
        => word.IsMarked ? [.. Marked(word, reading, index)] : [.. Plain(word, reading, index)];

    private static IEnumerable<WordTerm> Marked(QueryWord word, Reading reading, IndexedWords index)
    {
        var known = index.IsKnownForm(word.Exact);
        // Who typed the tone of a word that exists has typed all of it: bò is not bồ with a mark left out.
        var complete = word.IsComplete || (known && VietnameseLetters.TakeTone(word.Exact).Tone != Tone.Level);
        foreach (var (form, frequency) in index.Forms(word.Folded))
        {
            var weight = AccentMatching.Compare(word.Exact, form) switch
            {
                AccentMatch.Same => 1,
                AccentMatch.Partial => complete ? 0 : known ? LeftOutOfKnown : LeftOut,
                // Alone, a word without accents is more often another word than the same one written carelessly; "gì" is never La Gi.
                AccentMatch.Bare when reading.Words.Count > 1 && !FunctionWords.Contains(word) => Bare,
                _ => 0,
            };
            if (weight > 0)
                yield return new WordTerm(Tier.Exact, form, weight, frequency);
        }
    }

    private static IEnumerable<WordTerm> Plain(QueryWord word, Reading reading, IndexedWords index)
    {
        var frequency = index.Frequency(word.Folded);
        if (frequency > 0)
        {
            if (!word.IsComplete)
                yield return new WordTerm(Tier.Folded, word.Folded, !reading.HasMarks ? 1 : index.IsKnownForm(word.Exact) ? PlainIsMeant : PlainAmongMarked, frequency);
            if (reading.HasMarks)
                yield return new WordTerm(Tier.Exact, word.Exact, 1, frequency);
        }
        var stem = EnglishWords.Stem(word.Folded);
        if (index.StemFrequency(stem) is var stemmed and > 0)
            yield return new WordTerm(Tier.English, stem, Stemmed, Math.Max(frequency, stemmed));
    }
}
