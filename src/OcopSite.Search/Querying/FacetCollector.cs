using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>
/// Applies the selections and counts facets in one pass. A record that fails one selection only is no hit,
/// but counts for that facet: it is what a further value of the facet would bring.
/// </summary>
internal sealed class FacetCollector(ICollector hits, string language, IReadOnlyList<FacetSelection> selections) : ICollector
{
    private readonly Dictionary<string, Dictionary<string, int>> counts = new(StringComparer.Ordinal);
    private SegmentFacet[] facets = [];
    private IBits?[] selected = [];

    public bool AcceptsDocsOutOfOrder => false;

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Counts()
    {
        Flush();
        return counts.ToDictionary(static facet => facet.Key, static facet => (IReadOnlyDictionary<string, int>)facet.Value, StringComparer.Ordinal);
    }

    public void SetScorer(Scorer scorer) => hits.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        Flush();
        hits.SetNextReader(context);
        selected = [.. selections.Select(selection => selection.In(context))];
        facets = [.. Facets(context.AtomicReader)];
    }

    public void Collect(int doc)
    {
        var failed = -1;
        for (var i = 0; i < selected.Length; i++)
        {
            if (selected[i]?.Get(doc) == true)
                continue;
            if (failed >= 0)
                return;
            failed = i;
        }
        if (failed < 0)
            hits.Collect(doc);
        foreach (var facet in facets)
        {
            if (failed < 0 || selections[failed].Field == facet.Field)
                facet.Count(doc);
        }
    }

    private IEnumerable<SegmentFacet> Facets(AtomicReader reader)
    {
        foreach (var field in reader.FieldInfos)
        {
            if (IndexFields.FacetName(language, field.Name) is { } name && reader.GetSortedSetDocValues(field.Name) is { } values)
                yield return new SegmentFacet(name, field.Name, values);
        }
    }

    private void Flush()
    {
        foreach (var facet in facets)
        {
            if (!counts.TryGetValue(facet.Name, out var totals))
                counts[facet.Name] = totals = new Dictionary<string, int>(StringComparer.Ordinal);
            facet.AddTo(totals);
        }
        facets = [];
    }
}
