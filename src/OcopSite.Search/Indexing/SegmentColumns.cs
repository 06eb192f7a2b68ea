using Lucene.Net.Index;

namespace OcopSite.Search.Indexing;

/// <summary>What is kept of a segment in memory: the languages and the facets of each document, the worths of frequent terms.</summary>
internal sealed record SegmentColumns(FacetColumn? Languages, IReadOnlyDictionary<string, FacetColumn> Facets, WorthColumns Worths)
{
    /// <summary>Languages that every record has, so that hits need not be asked.</summary>
    public IReadOnlySet<int> CommonLanguages { get; } = Languages is null
        ? new HashSet<int>()
        : Enumerable.Range(0, Languages.ValueCount).Where(Languages.IsEverywhere).ToHashSet();

    public static SegmentColumns Read(AtomicReader reader)
    {
        var facets = new Dictionary<string, FacetColumn>(StringComparer.Ordinal);
        foreach (var field in reader.FieldInfos)
        {
            if (IndexFields.FacetName(field.Name) is { } name && Column(reader, field.Name) is { } column)
                facets[name] = column;
        }
        return new SegmentColumns(Column(reader, IndexFields.Language), facets, new WorthColumns(reader.MaxDoc));
    }

    private static FacetColumn? Column(AtomicReader reader, string field)
        => reader.GetSortedSetDocValues(field) is { } values ? FacetColumn.Read(values, reader.MaxDoc) : null;
}
