using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using OcopSite.Search.Analysis;

namespace OcopSite.Search.Indexing;

/// <summary>What the index knows about words: how frequent they are, which accents they have, who their neighbours are.</summary>
internal sealed class IndexedWords(IndexReader reader)
{
    private const int MaxSimilar = 64;

    public int Frequency(string folded) => reader.DocFreq(new Term(IndexFields.Words, folded));

    public bool IsKnown(string folded) => Frequency(folded) > 0;

    public bool IsKnownForm(string word) => FormFrequency(word) > 0;

    public int FormFrequency(string word)
        => reader.DocFreq(new Term(IndexFields.Forms, $"{VietnameseLetters.Fold(word)}{FormFilter.Separator}{word}"));

    public int PairFrequency(string first, string second) => reader.DocFreq(new Term(IndexFields.Pairs, Pair(first, second)));

    public bool ArePair(string first, string second) => PairFrequency(first, second) > 0;

    public bool BeginsPair(string first, string secondStart) => StartingWith(IndexFields.Pairs, Pair(first, secondStart)).Any();

    /// <summary>The accented forms a folded word has in the index, with how many records have each.</summary>
    public IEnumerable<(string Form, int Frequency)> Forms(string folded)
    {
        var start = folded + FormFilter.Separator;
        return StartingWith(IndexFields.Forms, start).Select(term => (term.Text[start.Length..], term.Frequency));
    }

    public bool BeginsWord(string foldedStart) => StartingWith(IndexFields.Words, foldedStart).Any();

    /// <summary>Folded words at most some letters away; swapped neighbours count as one.</summary>
    public IReadOnlyList<(string Word, int Frequency)> Similar(string folded, int edits)
    {
        var similar = new List<(string, int)>();
        if (MultiFields.GetTerms(reader, IndexFields.Words) is not { } terms)
            return similar;
        var candidates = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(IndexFields.Words, folded), edits, prefixLength: 0, transpositions: true);
        while (similar.Count < MaxSimilar && candidates.MoveNext())
        {
            var word = candidates.Term.Utf8ToString();
            if (word != folded)
                similar.Add((word, candidates.DocFreq));
        }
        return similar;
    }

    public static string Pair(string first, string second) => $"{first}{SiteAnalyzer.PairSeparator}{second}";

    private IEnumerable<(string Text, int Frequency)> StartingWith(string field, string start)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms)
            yield break;
        var iterator = terms.GetEnumerator();
        var status = iterator.SeekCeil(new BytesRef(start));
        while (status != TermsEnum.SeekStatus.END && iterator.Term.Utf8ToString() is var text && text.StartsWith(start, StringComparison.Ordinal))
        {
            yield return (text, iterator.DocFreq);
            if (!iterator.MoveNext())
                yield break;
        }
    }
}
