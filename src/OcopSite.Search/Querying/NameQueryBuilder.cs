using Lucene.Net.Index;
using Lucene.Net.Search;
using OcopSite.Search.Analysis;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>For suggestions: names with every word of the text, the last of which may be a beginning.</summary>
internal sealed class NameQueryBuilder(string language, IndexedWords index)
{
    private const float Finished = 2f;

    public Query Build(Reading reading)
    {
        var query = new BooleanQuery(disableCoord: true);
        for (var i = 0; i < reading.Words.Count; i++)
            query.Add(OfWord(reading.Words[i], reading, mayGoOn: i == reading.Words.Count - 1), Occur.MUST);
        for (var i = 1; i < reading.Words.Count; i++)
            query.Add(OfPair(reading.Words[i - 1], reading.Words[i]), Occur.SHOULD);
        return query;
    }

    private DisjunctionMaxQuery OfWord(QueryWord word, Reading reading, bool mayGoOn)
    {
        var fields = new DisjunctionMaxQuery(0);
        foreach (var term in WordTerms.Of(word, reading, index))
        {
            foreach (var (field, weight) in Fields(term.Tier))
                fields.Add(new TermQuery(new Term(field, term.Text), term.Frequency) { Boost = weight * term.Weight * Finished });
        }
        if (mayGoOn)
        {
            foreach (var (field, weight) in Fields(word.IsMarked ? Tier.Exact : Tier.Folded))
                fields.Add(new PrefixQuery(new Term(field, word.Exact)) { Boost = weight });
        }
        return fields;
    }

    private DisjunctionMaxQuery OfPair(QueryWord first, QueryWord second)
    {
        var fields = new DisjunctionMaxQuery(0);
        foreach (var (field, weight) in Fields(Tier.Pairs))
            fields.Add(new PrefixQuery(new Term(field, IndexedWords.Pair(first.Folded, second.Folded))) { Boost = weight });
        return fields;
    }

    private IEnumerable<(string Field, float Weight)> Fields(Tier tier)
        => ScoredFields.Names(language, tier).Append((IndexFields.Of(Role.Other, tier), 1f));
}
