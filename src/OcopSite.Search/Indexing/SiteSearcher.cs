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
        var (segment, place) = Locate(document);
        var bytes = new BytesRef();
        segment.Reader.GetBinaryDocValues(IndexFields.Shown(language)).Get(place, bytes);
        return ShownRecord.Read(bytes);
    }

    /// <summary>The segment a record lies in, and its number there.</summary>
    public (Segment Segment, int Document) Locate(int document)
    {
        var segment = Segments[ReaderUtil.SubIndex(document, IndexReader.Leaves)];
        return (segment, document - segment.Context.DocBase);
    }

    internal sealed class Factory : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new SiteSearcher(reader);
    }
}
