namespace OcopSite.Delivery.Api.Querying;

/// <summary>Which of two rows comes first.</summary>
internal delegate int RowOrder(ContentTable table, CultureColumn culture, int left, int right);

/// <summary>The orders that a query may name.</summary>
internal static class ContentSort
{
    private static readonly Dictionary<string, RowOrder> Orders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = (_, culture, left, right) => string.CompareOrdinal(culture.Names[left], culture.Names[right]),
        ["createDate"] = (table, _, left, right) => table.Created[left].CompareTo(table.Created[right]),
        ["updateDate"] = (table, _, left, right) => table.Updated[left].CompareTo(table.Updated[right]),
        ["level"] = (table, _, left, right) => table.Levels[left].CompareTo(table.Levels[right]),
        ["sortOrder"] = (table, _, left, right) => table.SortOrders[left].CompareTo(table.SortOrders[right]),
    };

    /// <returns><see langword="null"/> when there is no such order.</returns>
    public static RowOrder? Parse(string text)
    {
        string[] parts = text.Split(':', 2);
        if (parts.Length < 2 || !Orders.TryGetValue(parts[0], out RowOrder? order)) return null;
        // Whatever is not ascending descends.
        return parts[1].StartsWith("asc", StringComparison.Ordinal) ? order : (table, culture, left, right) => order(table, culture, right, left);
    }
}
