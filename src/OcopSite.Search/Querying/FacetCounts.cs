using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>Counts the values of all facets over the hits.</summary>
internal sealed class FacetCounts
{
    private readonly Dictionary<string, Dictionary<string, int>> totals = new(StringComparer.Ordinal);
    private FacetTable? table;
    private int[] bySet = [];
    private int[] byValue = [];

    public void Enter(Segment segment)
    {
        Flush();
        table = segment.Columns.Facets;
        bySet = new int[table.Sets.Count];
        byValue = new int[table.Values.Count];
    }

    public void Count(ReadOnlySpan<int> documents) => table?.Count(documents, bySet);

    /// <summary>Counts for one facet what would be a hit without that facet's selection.</summary>
    public void Count(int document, string onlyFacet)
    {
        foreach (var number in table!.Of(document))
        {
            if (string.Equals(table.Values[number].Facet, onlyFacet, StringComparison.Ordinal))
                byValue[number]++;
        }
    }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Result()
    {
        Flush();
        return totals.ToDictionary(static facet => facet.Key, static facet => (IReadOnlyDictionary<string, int>)facet.Value, StringComparer.Ordinal);
    }

    private void Flush()
    {
        for (var set = 0; set < bySet.Length; set++)
        {
            foreach (var number in table!.Sets[set])
                byValue[number] += bySet[set];
        }
        for (var number = 0; number < byValue.Length; number++)
        {
            var (facet, value) = table!.Values[number];
            if (!totals.TryGetValue(facet, out var values))
                totals[facet] = values = new Dictionary<string, int>(StringComparer.Ordinal);
            if (byValue[number] > 0)
                values[value] = values.GetValueOrDefault(value) + byValue[number];
        }
        (bySet, byValue) = ([], []);
    }
}
