namespace OcopSite.Umbraco.Transfer.Exporting;

/// <summary>Reads all items of a kind from lists that come in pages.</summary>
internal static class ItemPages
{
    private const int Size = 200;

    /// <summary>All items of the lists, one after the other; what is in two lists comes once.</summary>
    public static IEnumerable<T> All<T>(params ReadOnlySpan<Func<long, int, (IEnumerable<T> Items, long Total)>> lists)
        where T : global::Umbraco.Cms.Core.Models.IContentBase
        => lists.ToArray().SelectMany(Pages).DistinctBy(item => item.Key);

    private static IEnumerable<T> Pages<T>(Func<long, int, (IEnumerable<T> Items, long Total)> list)
    {
        for (long page = 0; ; page++)
        {
            (IEnumerable<T> items, long total) = list(page, Size);
            foreach (T item in items) yield return item;
            if ((page + 1) * Size >= total) yield break;
        }
    }
}
