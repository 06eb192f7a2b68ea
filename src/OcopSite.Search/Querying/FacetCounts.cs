using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>Counts the values of all facets over the hits.</summary>
internal sealed class FacetCounts
{
    private readonly Dictionary<string, Dictionary<string, int>> totals = new(StringComparer.Ordinal);
    private FacetTable? table;
    private int[] counts = [];

    public void Enter(Segment segment)
    {
        Flush();
        table = segment.Columns.Facets;
        counts = new int[table.Values.Count];
    }

    public void Count(ReadOnlySpan<int> documents) => table?.Count(documents, counts);

    /// <summary>Counts for one facet what would be a hit without that facet's selection.</summary>
    public void Count(int document, string onlyFacet)
    {
        foreach (var number in table!.Of(document))
        {
            if (string.Equals(table.Values[number].Facet, onlyFacet, StringComparison.Ordinal))
                counts[number]++;
        }
    }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Result()
    {
        Flush();
        return totals.ToDictionary(static facet => facet.Key, static facet => (IReadOnlyDictionary<string, int>)facet.Value, StringComparer.Ordinal);
    }

    private void Flush()
    {
        for (var number = 0; number < counts.Length; number++)
        {
            var (facet, value) = table!.Values[number];
            if (!totals.TryGetValue(facet, out var values))
                totals[facet] = values = new Dictionary<string, int>(StringComparer.Ordinal);
            if (counts[number] > 0)
                values[value] = values.GetValueOrDefault(value) + counts[number];
        }
        counts = [];
    }
}
