using Lucene.Net.Index;
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

    public static double? Between(SiteSearcher searcher, int document, GeoPoint from)
    {
        var (segment, place) = searcher.Locate(document);
        return new Distances(segment.Reader, from).To(place);
    }

    public double? To(int document)
        => latitudes is not null && longitudes is not null && placed?.Get(document) == true
            ? from.KilometresTo(new GeoPoint(BitConverter.Int64BitsToDouble(latitudes.Get(document)), BitConverter.Int64BitsToDouble(longitudes.Get(document))))
            : null;
}
