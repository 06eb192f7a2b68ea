using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace OcopSite.Search.Indexing;

/// <summary>Says each term as often as its worth has steps: the index has one number for a term in a record, its frequency.</summary>
internal sealed class WorthStream : TokenStream
{
    private readonly IEnumerable<(string Term, int Steps)> terms;
    private readonly ICharTermAttribute term;
    private IEnumerator<(string Term, int Steps)> next = Enumerable.Empty<(string, int)>().GetEnumerator();
    private int left;

    public WorthStream(IEnumerable<(string Term, int Steps)> terms)
    {
        this.terms = terms;
        term = AddAttribute<ICharTermAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        next = terms.GetEnumerator();
        left = 0;
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        while (left == 0)
        {
            if (!next.MoveNext())
                return false;
            left = next.Current.Steps;
        }
        left--;
        term.SetEmpty().Append(next.Current.Term);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            next.Dispose();
        base.Dispose(disposing);
    }
}
