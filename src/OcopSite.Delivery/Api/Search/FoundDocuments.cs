using OcopSite.Delivery.Api.Querying;

namespace OcopSite.Delivery.Api.Search;

/// <summary>What a search found, as a part of a query.</summary>
internal sealed class FoundDocuments
{
    private readonly Dictionary<int, int> _ranks = [];

    public FoundDocuments(IEnumerable<Guid> keys, ContentTable table)
    {
        foreach (int row in keys.Select(table.RowOf).OfType<int>()) _ranks.TryAdd(row, _ranks.Count);
    }

    public bool Keeps(ContentTable table, CultureColumn culture, int row) => _ranks.ContainsKey(row);

    /// <summary>The best first.</summary>
    public int Order(ContentTable table, CultureColumn culture, int left, int right) => _ranks[left].CompareTo(_ranks[right]);
}
