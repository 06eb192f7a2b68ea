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
        var window = new ScoreWindow(plan.Slots.Count);
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
            for (var document = 0; document < segment.Reader.MaxDoc; document++)
            {
                if (segment.Live?.Get(document) != false)
                    hits.Collect(document, 0);
            }
        }
    }

    private static void Run(Segment segment, QueryPlan plan, ScoreWindow window, HitCollector hits)
    {
        var postings = Open(segment, plan.Slots);
        while (postings.RemoveAll(static posting => posting.IsAtEnd) >= 0 && postings.Count > 0)
        {
            window.Start = postings.Min(static posting => posting.Document) / ScoreWindow.Size * ScoreWindow.Size;
            foreach (var posting in postings)
                posting.Fill(window, window.Start + ScoreWindow.Size);
            window.Flush(plan.Readings, hits);
        }
    }

    private static List<Posting> Open(Segment segment, IReadOnlyList<Slot> slots)
    {
        List<Posting> postings = [];
        Dictionary<string, TermsEnum?> fields = new(StringComparer.Ordinal);
        for (var slot = 0; slot < slots.Count; slot++)
        {
            foreach (var term in slots[slot].Terms)
            {
                if (!fields.TryGetValue(term.Field, out var terms))
                    fields[term.Field] = terms = segment.Reader.GetTerms(term.Field)?.GetEnumerator();
                if (terms?.SeekExact(new BytesRef(term.Text)) == true)
                    postings.Add(new Posting(terms.Docs(segment.Live, null, DocsFlags.FREQS), slot, term.Weight));
            }
        }
        return postings;
    }
}
