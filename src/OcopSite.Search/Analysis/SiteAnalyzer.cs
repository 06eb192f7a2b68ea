using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Shingle;

namespace OcopSite.Search.Analysis;

/// <summary>Analyses each field as its tier says. There are no stop words: An, Tơ and Thể are names and goods.</summary>
internal sealed class SiteAnalyzer() : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    public const string PairSeparator = " ";

    public static Tier TierOf(string field) => Enum.Parse<Tier>(field.AsSpan(field.LastIndexOf('.') + 1), ignoreCase: true);

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new SyllableTokenizer(reader);
        TokenStream stream = TierOf(fieldName) switch
        {
            Tier.Exact => words,
            Tier.Folded => new FoldFilter(words),
            Tier.Pairs => Pairs(new FoldFilter(words)),
            Tier.English => new EnglishMinimalStemFilter(new FoldFilter(words)),
            Tier.Forms => new FormFilter(words),
            var tier => throw new ArgumentOutOfRangeException(nameof(fieldName), tier, "A tier without an analysis."),
        };
        return new TokenStreamComponents(words, stream);
    }

    private static ShingleFilter Pairs(TokenStream words)
    {
        var pairs = new ShingleFilter(words, 2, 2);
        pairs.SetOutputUnigrams(false);
        pairs.SetTokenSeparator(PairSeparator);
        return pairs;
    }
}
