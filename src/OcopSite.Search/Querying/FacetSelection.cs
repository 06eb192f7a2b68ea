using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>The wanted values of one facet.</summary>
internal sealed record FacetSelection(string Facet, IReadOnlyList<string> Values)
{
    public static IEnumerable<FacetSelection> Of(SearchQuery query)
    {
        if (query.Kinds.Count > 0)
            yield return new FacetSelection(IndexFields.Kind, query.Kinds);
        foreach (var (name, values) in query.Facets.Where(static facet => facet.Value.Count > 0))
            yield return new FacetSelection(name, values);
    }

    /// <summary>Which of a segment's values are wanted.</summary>
    public bool[] In(FacetTable table)
        => [.. table.Values.Select(value => string.Equals(value.Facet, Facet, StringComparison.Ordinal) && Values.Contains(value.Value))];
}
