using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>Counts the values of all facets over the hits.</summary>
internal sealed class FacetCounts
{
    private readonly Dictionary<string, Dictionary<string, int>> totals = new(StringComparer.Ordinal);
    private (string Facet, FacetColumn Column, int[] Counts)[] current = [];

    public void Enter(Segment segment)
    {
        Flush();
        current = [.. segment.Columns.Facets.Select(static facet => (facet.Key, facet.Value, new int[facet.Value.ValueCount]))];
    }

    /// <summary>Counts hits that no selection bears on, a facet at a time.</summary>
    public void Count(ReadOnlySpan<int> documents)
    {
        foreach (var (_, column, counts) in current)
            column.Count(documents, counts);
    }

    /// <summary>Counts a hit, or for one facet only what would be a hit without that facet's selection.</summary>
    public void Count(int document, string? onlyFacet)
    {
        foreach (var (facet, column, counts) in current)
        {
            if (onlyFacet is not null && !string.Equals(facet, onlyFacet, StringComparison.Ordinal))
                continue;
            foreach (var number in column.Of(document))
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
        foreach (var (facet, column, counts) in current)
        {
            if (!totals.TryGetValue(facet, out var values))
                totals[facet] = values = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var number = 0; number < counts.Length; number++)
            {
                if (counts[number] > 0)
                    values[column.Value(number)] = values.GetValueOrDefault(column.Value(number)) + counts[number];
            }
        }
        current = [];
    }
}
