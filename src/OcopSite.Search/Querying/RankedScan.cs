using Lucene.Net.Index;
using Lucene.Net.Util;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>
/// Reads the postings of all slots side by side, a run of records at a time, and scores each record once for all readings. Every match is
/// seen, so that totals and facets are exact.
/// </summary>
internal static class RankedScan
{
    public static void Run(SiteSearcher searcher, QueryPlan plan, HitCollector hits)
    {
        using var window = new ScoreWindow(plan.Slots.Count);
        foreach (var segment in searcher.Segments)
        {
            hits.Enter(segment);
            Run(segment, plan, window, hits);
        }
    }

    /// <summary>Every record, for orders that need no text.</summary>
    public static void RunOverAll(SiteSearcher searcher, HitCollector hits)
    {
        foreach (var segment in searcher.Segments)
        {
            hits.Enter(segment);
            hits.Collect([.. Enumerable.Range(0, segment.Reader.MaxDoc)], new float[segment.Reader.MaxDoc]);
        }
    }

    private static void Run(Segment segment, QueryPlan plan, ScoreWindow window, HitCollector hits)
    {
        var (postings, columns) = Open(segment, plan.Slots);
        Span<int> documents = stackalloc int[ScoreWindow.Size];
        Span<float> scores = stackalloc float[ScoreWindow.Size];
        for (var start = 0; start < segment.Reader.MaxDoc; start += ScoreWindow.Size)
        {
            if (columns.Count == 0 && postings.Count == 0)
                return;
            window.Clear();
            foreach (var column in columns)
                window.Note(column.Worths, start, column.Slot, column.Weight);
            foreach (var posting in postings)
                posting.Fill(window, start);
            window.Score(plan.Readings);
            var count = window.Hits(start, documents, scores);
            hits.Collect(documents[..count], scores[..count]);
            postings.RemoveAll(static posting => posting.IsAtEnd);
        }
    }

    private static (List<Posting> Postings, List<(byte[] Worths, int Slot, float Weight)> Columns) Open(Segment segment, IReadOnlyList<Slot> slots)
    {
        List<Posting> postings = [];
        List<(byte[], int, float)> columns = [];
        Dictionary<string, TermsEnum?> fields = new(StringComparer.Ordinal);
        var worths = segment.Columns.Worths;
        for (var slot = 0; slot < slots.Count; slot++)
        {
            foreach (var (field, text, weight) in slots[slot].Terms)
            {
                if (worths.Find(field, text) is { } known)
                    columns.Add((known, slot, weight));
                else if (Seek(field, text) is not { } term)
                    continue;
                else if (WorthColumns.IsWorthwhile(term.DocFreq, segment.Reader.MaxDoc))
                    columns.Add((worths.Add(field, text, term), slot, weight));
                else
                    postings.Add(new Posting(term.Docs(segment.Live, null, DocsFlags.FREQS), slot, weight));
            }
        }
        return (postings, columns);

        TermsEnum? Seek(string field, string text)
        {
            if (!fields.TryGetValue(field, out var terms))
                fields[field] = terms = segment.Reader.GetTerms(field)?.GetEnumerator();
            return terms?.SeekExact(new BytesRef(text)) == true ? terms : null;
        }
    }
}
