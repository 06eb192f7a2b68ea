using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace OcopSite.Search.Analysis;

/// <summary>Gives Lucene the canonical words of a text, with their offsets.</summary>
internal sealed class SyllableTokenizer : Tokenizer
{
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private string text = "";
    private int position;

    public SyllableTokenizer(TextReader input)
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        text = TextNormalizer.Normalize(m_input.ReadToEnd());
        position = 0;
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (!SyllableScanner.MoveNext(text, ref position, out var word))
            return false;
        term.SetEmpty().Append(Syllable.Canonical(text.AsSpan(word.Start, word.Length)));
        offset.SetOffset(CorrectOffset(word.Start), CorrectOffset(word.Start + word.Length));
        return true;
    }

    public override void End()
    {
        base.End();
        offset.SetOffset(CorrectOffset(text.Length), CorrectOffset(text.Length));
    }
}
