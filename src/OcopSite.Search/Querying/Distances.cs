using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>How far records of one segment are from a point.</summary>
internal sealed class Distances
{
    private readonly GeoPoint from;
    private readonly NumericDocValues? latitudes;
    private readonly NumericDocValues? longitudes;
    private readonly IBits? placed;

    public Distances(AtomicReader segment, GeoPoint from)
    {
        this.from = from;
        latitudes = segment.GetNumericDocValues(IndexFields.Latitude);
        longitudes = segment.GetNumericDocValues(IndexFields.Longitude);
        placed = segment.GetDocsWithField(IndexFields.Latitude);
    }

    public static double? Between(IndexSearcher searcher, int document, GeoPoint from)
    {
        var leaf = searcher.IndexReader.Leaves[ReaderUtil.SubIndex(document, searcher.IndexReader.Leaves)];
        return new Distances(leaf.AtomicReader, from).To(document - leaf.DocBase);
    }

    public double? To(int document)
        => latitudes is not null && longitudes is not null && placed?.Get(document) == true
            ? from.KilometresTo(new GeoPoint(BitConverter.Int64BitsToDouble(latitudes.Get(document)), BitConverter.Int64BitsToDouble(longitudes.Get(document))))
            : null;
}
