using Lucene.Net.Index;

namespace OcopSite.Search.Indexing;

/// <summary>What is kept of a segment in memory: the languages and the facets of each document, the worths of frequent terms.</summary>
internal sealed record SegmentColumns(FacetTable Languages, FacetTable Facets, WorthColumns Worths)
{
    /// <summary>Languages that every record has, so that hits need not be asked.</summary>
    public IReadOnlySet<int> CommonLanguages { get; } = Enumerable.Range(0, Languages.Values.Count).Where(Languages.IsEverywhere).ToHashSet();

    public static SegmentColumns Read(AtomicReader reader)
    {
        var facets = reader.FieldInfos.Select(static field => (Facet: IndexFields.FacetName(field.Name), Field: field.Name)).Where(static field => field.Facet is not null);
        return new SegmentColumns(
            FacetTable.Read(reader, (IndexFields.Language, IndexFields.Language)), FacetTable.Read(reader, facets!), new WorthColumns(reader.MaxDoc));
    }
}
