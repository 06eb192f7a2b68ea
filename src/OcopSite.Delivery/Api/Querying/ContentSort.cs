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
    public static RowOrder? Parse(string text, ContentTable table)
    {
        string[] parts = text.Split(':', 2);
        if (parts.Length < 2) return null;
        // Whatever is not ascending descends.
        bool ascending = parts[1].StartsWith("asc", StringComparison.Ordinal);
        if (PropertyName.Split(parts[0], table) is (string alias, "")) return ByProperty(alias, ascending);
        if (!Orders.TryGetValue(parts[0], out RowOrder? order)) return null;
        return ascending ? order : (rows, culture, left, right) => order(rows, culture, right, left);
    }

    // What has no value comes last, whichever way.
    private static RowOrder ByProperty(string alias, bool ascending) => (table, culture, left, right) =>
    {
        PropertyValue[] values = table.Properties.Of(alias, culture.Culture);
        (PropertyValue first, PropertyValue second) = (values[left], values[right]);
        if (first.IsEmpty || second.IsEmpty) return first.IsEmpty.CompareTo(second.IsEmpty);
        return ascending ? PropertyValue.Compare(first, second) : PropertyValue.Compare(second, first);
    };
}
