using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace OcopSite.Search.Querying;

/// <summary>The wanted values of one facet.</summary>
internal sealed class FacetSelection
{
    private readonly Filter filter;

    public FacetSelection(string field, IEnumerable<string> values)
    {
        Field = field;
        var any = new BooleanQuery(disableCoord: true);
        foreach (var value in values.Distinct(StringComparer.Ordinal).Take(BooleanQuery.MaxClauseCount))
            any.Add(new TermQuery(new Term(field, value)), Occur.SHOULD);
        filter = new QueryWrapperFilter(any);
    }

    public string Field { get; }

    public IBits? In(AtomicReaderContext segment)
    {
        if (filter.GetDocIdSet(segment, segment.AtomicReader.LiveDocs)?.GetIterator() is not { } documents)
            return null;
        var bits = new FixedBitSet(segment.AtomicReader.MaxDoc);
        bits.Or(documents);
        return bits;
    }
}
