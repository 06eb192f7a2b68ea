using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace OcopSite.Search.Analysis;

/// <summary>Takes accents off, and the stroke of đ.</summary>
internal sealed class FoldFilter : TokenFilter
{
    private readonly ICharTermAttribute term;

    public FoldFilter(TokenStream input)
        : base(input) => term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        var letters = term.Buffer.AsSpan(0, term.Length);
        foreach (ref var letter in letters)
            letter = VietnameseLetters.Fold(letter);
        return true;
    }
}
