using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Querying;

/// <summary>A query over the documents of a state.</summary>
/// <param name="Rows">Where to look.</param>
/// <param name="Filters">What each result must be.</param>
/// <param name="Sorts">The order, the weightiest first; without any, that of the tree.</param>
internal sealed record ContentQuery(IEnumerable<int> Rows, IReadOnlyList<RowFilter> Filters, IReadOnlyList<RowOrder> Sorts, Paging Paging)
{
    public ContentPage Run(ContentTable table, string culture)
    {
        CultureColumn column = table.In(culture);
        int[] rows = [.. Rows.Where(row => column.Names[row] is not null && Filters.All(filter => filter(table, column, row)))];
        int skip = Math.Min(Paging.Skip, rows.Length);
        int take = Math.Min(Paging.Take, rows.Length - skip);
        int[] ordered = Sorts.Count > 0 ? First(rows, skip + take, (left, right) => Compare(table, column, left, right)) : rows;
        IPublishedContent[] page = [.. ordered.Skip(skip).Take(take).Select(row => table.Documents[row])];

        // Umbraco counts nothing when it need not sort and there is nothing to show.
        return new ContentPage(take == 0 && Sorts.Count == 0 ? 0 : rows.Length, page);
    }

    // Of many rows mostly the first few are asked for: those are picked, not all put in order.
    private static int[] First(int[] rows, int count, Comparison<int> order)
    {
        if (count == 0) return [];
        if (count > rows.Length / 4)
        {
            Array.Sort(rows, order);
            return rows;
        }

        PriorityQueue<int, int> lastFirst = new(count, Comparer<int>.Create((left, right) => order(right, left)));
        foreach (int row in rows)
        {
            if (lastFirst.Count < count) lastFirst.Enqueue(row, row);
            else lastFirst.EnqueueDequeue(row, row);
        }

        int[] first = new int[count];
        while (lastFirst.Count > 0) first[lastFirst.Count - 1] = lastFirst.Dequeue();
        return first;
    }

    private int Compare(ContentTable table, CultureColumn column, int left, int right)
    {
        foreach (RowOrder sort in Sorts)
        {
            if (sort(table, column, left, right) is int order and not 0) return order;
        }

        return left.CompareTo(right);
    }
}
