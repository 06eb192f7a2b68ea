namespace OcopSite.Umbraco.Transfer.Importing;

/// <summary>Puts items in an order they can be created in, and leaves the order they were in alone as far as it goes.</summary>
internal static class ParentsFirst
{
    public static IReadOnlyList<T> Order<T>(IReadOnlyList<T> items, Func<T, Guid> key, Func<T, Guid?> parent)
    {
        Dictionary<Guid, T> byKey = items.ToDictionary(key);
        var ordered = new List<T>(items.Count);
        var placed = new HashSet<Guid>();
        foreach (T item in items) Place(item);
        return ordered;

        void Place(T item)
        {
            if (placed.Contains(key(item))) return;
            if (parent(item) is Guid above && byKey.TryGetValue(above, out T? holder)) Place(holder);
            placed.Add(key(item));
            ordered.Add(item);
        }
    }
}
