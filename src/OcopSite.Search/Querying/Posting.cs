using Lucene.Net.Index;
using Lucene.Net.Search;

namespace OcopSite.Search.Querying;

/// <summary>The records of one segment that have a term, read from front to back.</summary>
internal sealed class Posting(DocsEnum documents, int slot, float weight)
{
    public int Document { get; private set; } = documents.NextDoc();

    public bool IsAtEnd => Document == DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>Notes the term for the records of the window.</summary>
    public void Fill(ScoreWindow window, int start)
    {
        var document = Document;
        if (document >= start + ScoreWindow.Size)
            return;
        var scores = window.Scores(slot);
        for (; document < start + ScoreWindow.Size; document = documents.NextDoc())
        {
            ref var score = ref scores[document - start];
            score = Math.Max(score, weight * documents.Freq);
        }
        Document = document;
    }
}
