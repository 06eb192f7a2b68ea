using Lucene.Net.Index;

namespace OcopSite.Search.Indexing;

/// <summary>What is read of a segment for every hit, kept in memory: the facets and the languages of each document.</summary>
internal sealed record SegmentColumns(FacetColumn? Languages, IReadOnlyDictionary<string, FacetColumn> Facets)
{
    public static SegmentColumns Read(AtomicReader reader)
    {
        var facets = new Dictionary<string, FacetColumn>(StringComparer.Ordinal);
        foreach (var field in reader.FieldInfos)
        {
            if (IndexFields.FacetName(field.Name) is { } name && Column(reader, field.Name) is { } column)
                facets[name] = column;
        }
        return new SegmentColumns(Column(reader, IndexFields.Language), facets);
    }

    private static FacetColumn? Column(AtomicReader reader, string field)
        => reader.GetSortedSetDocValues(field) is { } values ? FacetColumn.Read(values, reader.MaxDoc) : null;
}
