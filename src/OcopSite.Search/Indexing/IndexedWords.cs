using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Util;
using OcopSite.Search.Analysis;

namespace OcopSite.Search.Indexing;

/// <summary>
/// What the index knows about words: how frequent they are, which accents they have, who their neighbours are. Words are few, even where
/// records are many, so they are kept in memory; their pairs are looked up.
/// </summary>
internal sealed class IndexedWords
{
    private const int MaxScanned = 2000;

    private readonly IndexReader reader;
    private readonly IndexedWord[] words;
    private readonly Dictionary<string, IndexedWord> byFolded;

    public IndexedWords(IndexReader reader)
    {
        this.reader = reader;
        words = [.. Read(reader)];
        byFolded = words.ToDictionary(static word => word.Folded, StringComparer.Ordinal);
    }

    /// <summary>With those that were deleted, as the frequencies are.</summary>
    public int RecordCount => reader.MaxDoc;

    public int Frequency(string folded) => byFolded.GetValueOrDefault(folded)?.Frequency ?? 0;

    public bool IsKnown(string folded) => byFolded.ContainsKey(folded);

    public bool IsKnownForm(string word) => Forms(VietnameseLetters.Fold(word)).Any(form => form.Word == word);

    public int StemFrequency(string stem) => reader.DocFreq(new Term(IndexFields.Of(Tier.English), stem));

    public int PairFrequency(string first, string second) => reader.DocFreq(new Term(IndexFields.Of(Tier.Pairs), IndexFields.Pair(first, second)));

    /// <summary>Whether the words stand side by side with these accents, and have some.</summary>
    public bool AreExactPair(string first, string second) => reader.DocFreq(new Term(IndexFields.Of(Tier.ExactPairs), IndexFields.Pair(first, second))) > 0;

    public bool ArePair(string first, string second) => IsKnown(first) && IsKnown(second) && PairFrequency(first, second) > 0;

    public bool BeginsPair(string first, string secondStart) => PairsStartingWith(first, secondStart).Any();

    /// <summary>The accented forms a folded word has in the index.</summary>
    public IReadOnlyList<WordForm> Forms(string folded) => byFolded.GetValueOrDefault(folded)?.Forms ?? [];

    public bool BeginsWord(string foldedStart) => StartingWith(foldedStart).Any();

    public IEnumerable<IndexedWord> StartingWith(string foldedStart)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(words[middle].Folded, foldedStart) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < words.Length && words[low].Folded.StartsWith(foldedStart, StringComparison.Ordinal); low++)
            yield return words[low];
    }

    /// <summary>Pairs of a word and one that begins with some letters, with how many records have them.</summary>
    public IEnumerable<(string Pair, int Frequency)> PairsStartingWith(string first, string secondStart)
        => TermsStartingWith(IndexFields.Of(Tier.Pairs), IndexFields.Pair(first, secondStart));

    public IEnumerable<(string Term, int Frequency)> TermsStartingWith(string field, string start)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms)
            yield break;
        var iterator = terms.GetEnumerator();
        var found = iterator.SeekCeil(new BytesRef(start)) != TermsEnum.SeekStatus.END;
        for (var scanned = 0; found && scanned < MaxScanned && iterator.Term.Utf8ToString() is var text && text.StartsWith(start, StringComparison.Ordinal); scanned++)
        {
            yield return (text, iterator.DocFreq);
            found = iterator.MoveNext();
        }
    }

    /// <summary>Folded words at most some letters away; swapped neighbours count as one.</summary>
    public IEnumerable<SimilarWord> Similar(string folded, int edits)
    {
        var letters = IndexedWord.LettersOf(folded);
        foreach (var word in words)
        {
            // One edit changes at most two letters of the set; few words are worth a closer look.
            if (Math.Abs(word.Folded.Length - folded.Length) <= edits && BitOperations.PopCount(word.Letters ^ letters) <= 2 * edits
                && EditDistance.Between(word.Folded, folded) is var distance && distance <= edits && distance > 0)
            {
                yield return new SimilarWord(word.Folded, word.Frequency, distance);
            }
        }
    }

    private static IEnumerable<IndexedWord> Read(IndexReader reader)
    {
        var forms = Terms(reader, IndexFields.Of(Tier.Exact))
            .Select(static term => (Form: IndexFields.TakeForm(term.Text), term.Frequency))
            .GroupBy(static entry => entry.Form.Folded, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Select(static entry => new WordForm(entry.Form.Word, entry.Frequency)).ToArray(), StringComparer.Ordinal);
        return Terms(reader, IndexFields.Of(Tier.Folded))
            .Select(term => new IndexedWord(term.Text, term.Frequency, forms.GetValueOrDefault(term.Text, []), IndexedWord.LettersOf(term.Text)))
            .OrderBy(static word => word.Folded, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Text, int Frequency)> Terms(IndexReader reader, string field)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms)
            yield break;
        var iterator = terms.GetEnumerator();
        while (iterator.MoveNext())
            yield return (iterator.Term.Utf8ToString(), iterator.DocFreq);
    }
}
