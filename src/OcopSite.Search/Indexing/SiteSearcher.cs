using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace OcopSite.Search.Indexing;

/// <summary>One state of the index, with what every search needs of it already read.</summary>
internal sealed class SiteSearcher : IndexSearcher
{
    public SiteSearcher(IndexReader reader)
        : base(reader)
    {
        Segments = [.. reader.Leaves.Select(Segment.Of)];
        Words = new IndexedWords(reader);
    }

    public IReadOnlyList<Segment> Segments { get; }

    public IndexedWords Words { get; }

    public ShownRecord Shown(int document, string language)
    {
        var leaf = IndexReader.Leaves[ReaderUtil.SubIndex(document, IndexReader.Leaves)];
        var bytes = new BytesRef();
        leaf.AtomicReader.GetBinaryDocValues(IndexFields.Shown(language)).Get(document - leaf.DocBase, bytes);
        return ShownRecord.Read(bytes);
    }

    internal sealed class Factory : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new SiteSearcher(reader);
    }
}
