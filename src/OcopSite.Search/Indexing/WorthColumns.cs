using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace OcopSite.Search.Indexing;

/// <summary>
/// The worths of frequent terms in one segment, a byte a record: reading them is much faster than decoding postings. Filled as terms are asked
/// for, with deleted records.
/// </summary>
internal sealed class WorthColumns(int documents)
{
    /// <summary>A term in fewer records is read from the index.</summary>
    private const int MinShare = 24;
    private const long MaxBytes = 96 << 20;

    private readonly ConcurrentDictionary<(string Field, string Text), byte[]> columns = [];

    public static bool IsWorthwhile(int frequency, int documents) => documents >= 1024 && frequency > documents / MinShare;

    public byte[]? Find(string field, string text) => columns.GetValueOrDefault((field, text));

    public byte[] Add(string field, string text, TermsEnum term)
    {
        var column = new byte[documents];
        var postings = term.Docs(null, null, DocsFlags.FREQS);
        for (var document = postings.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.NextDoc())
            column[document] = (byte)Math.Min(byte.MaxValue, postings.Freq);
        // Searches differ more than the frequent words of a language do; a full table starts anew.
        if ((long)(columns.Count + 1) * documents > MaxBytes)
            columns.Clear();
        return columns[(field, text)] = column;
    }
}
