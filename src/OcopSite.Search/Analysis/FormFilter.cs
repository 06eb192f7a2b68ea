using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace OcopSite.Search.Analysis;

/// <summary>
/// Writes a word behind its folded form ("dua dứa"), so that one seek in the term dictionary lists every accented form of a folded word.
/// </summary>
internal sealed class FormFilter : TokenFilter
{
    public const char Separator = ' ';

    private readonly ICharTermAttribute term;

    public FormFilter(TokenStream input)
        : base(input) => term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        var word = term.ToString();
        term.SetEmpty().Append(VietnameseLetters.Fold(word)).Append(Separator).Append(word);
        return true;
    }
}
