using Lucene.Net.Index;
using Lucene.Net.Search;

namespace OcopSite.Search.Querying;

/// <summary>The records of one segment that have a term, read from front to back.</summary>
internal sealed class Posting(DocsEnum documents, int slot, float weight)
{
    public int Document { get; private set; } = documents.NextDoc();

    public bool IsAtEnd => Document == DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>Notes the term for every record before <paramref name="end"/>.</summary>
    public void Fill(ScoreWindow window, int end)
    {
        var document = Document;
        while (document < end)
        {
            window.Note(document, slot, weight * documents.Freq);
            document = documents.NextDoc();
        }
        Document = document;
    }
}
