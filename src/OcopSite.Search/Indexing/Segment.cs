using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace OcopSite.Search.Indexing;

/// <summary>A part of the index as searches read it.</summary>
internal sealed class Segment(AtomicReaderContext context, SegmentColumns columns)
{
    /// <summary>Columns live as long as the files they were read from, not as long as a searcher.</summary>
    private static readonly ConditionalWeakTable<object, SegmentColumns> Known = [];

    public AtomicReaderContext Context => context;

    public AtomicReader Reader => context.AtomicReader;

    public SegmentColumns Columns => columns;

    public IBits? Live => context.AtomicReader.LiveDocs;

    public static Segment Of(AtomicReaderContext context)
        => new(context, Known.GetValue(context.AtomicReader.CoreCacheKey, _ => SegmentColumns.Read(context.AtomicReader)));
}
