using Lucene.Net.Index;
using Lucene.Net.Search;
using OcopSite.Search.Analysis;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>
/// Turns readings into a query: for each word its best field, for neighbours the fields that have them as neighbours,
/// and the name that is the whole text before all.
/// </summary>
internal sealed class TextQueryBuilder(string language, IndexedWords index)
{
    /// <summary>What a second field with the same word adds.</summary>
    private const float TieBreaker = 0.1f;
    private const float PairWeight = 1f;
    private const float WholeNameWeight = 12f;

    /// <summary>A beginning is scored without statistics; this stands for those of a middling word.</summary>
    private const float PrefixWeight = 2f;

    public Query Build(IEnumerable<Reading> readings)
    {
        var best = new DisjunctionMaxQuery(0);
        foreach (var reading in readings)
            best.Add(OfReading(reading));
        return best;
    }

    private BooleanQuery OfReading(Reading reading)
    {
        var query = new BooleanQuery(disableCoord: true) { Boost = reading.Weight };
        var wanted = reading.Words.Where(static word => !FunctionWords.Contains(word)).ToArray();
        if (wanted.Length == 0)
            wanted = [.. reading.Words];
        var words = new BooleanQuery { MinimumNumberShouldMatch = Required(wanted.Length) };
        foreach (var word in wanted)
            words.Add(OfWord(word, reading), Occur.SHOULD);
        query.Add(words, Occur.MUST);
        foreach (var word in reading.Words.Except(wanted))
            query.Add(OfWord(word, reading), Occur.SHOULD);
        for (var i = 1; i < reading.Words.Count; i++)
            query.Add(OfPair(reading.Words[i - 1], reading.Words[i]), Occur.SHOULD);
        if (!reading.IsParaphrase)
            query.Add(WholeName(reading), Occur.SHOULD);
        return query;
    }

    private DisjunctionMaxQuery OfWord(QueryWord word, Reading reading)
    {
        var fields = new DisjunctionMaxQuery(TieBreaker);
        foreach (var term in WordTerms.Of(word, reading, index))
        {
            foreach (var (field, weight) in ScoredFields.In(language, term.Tier))
                fields.Add(new TermQuery(new Term(field, term.Text), term.Frequency) { Boost = weight * term.Weight });
        }
        if (word.IsPrefix)
            AddPrefix(fields, word.IsMarked ? Tier.Exact : Tier.Folded, word.Exact, PrefixWeight);
        if (word is { IsPrefix: true, IsMarked: true })
            AddPrefix(fields, Tier.Folded, word.Folded, PrefixWeight / 4);
        return fields;
    }

    private DisjunctionMaxQuery OfPair(QueryWord first, QueryWord second)
    {
        var fields = new DisjunctionMaxQuery(TieBreaker);
        var pair = IndexedWords.Pair(first.Folded, second.Folded);
        var frequency = index.PairFrequency(first.Folded, second.Folded);
        if (frequency > 0)
        {
            foreach (var (field, weight) in ScoredFields.In(language, Tier.Pairs))
                fields.Add(new TermQuery(new Term(field, pair), frequency) { Boost = weight * PairWeight });
        }
        if (second.IsPrefix)
            AddPrefix(fields, Tier.Pairs, pair, PairWeight * PrefixWeight);
        return fields;
    }

    private void AddPrefix(DisjunctionMaxQuery fields, Tier tier, string start, float factor)
    {
        foreach (var (field, weight) in ScoredFields.In(language, tier))
            fields.Add(new PrefixQuery(new Term(field, start)) { Boost = weight * factor });
    }

    private static ConstantScoreQuery WholeName(Reading reading)
        => new(new TermQuery(new Term(reading.HasMarks ? IndexFields.WholeNameExact : IndexFields.WholeName, reading.Text))) { Boost = WholeNameWeight };

    /// <summary>Of two words both; of more, most: people add words that no page has.</summary>
    private static int Required(int words) => words <= 2 ? words : (int)Math.Ceiling(words * 0.6);
}
