using System.Numerics;

namespace OcopSite.Web.Pages.Lists;

/// <summary>Narrows, counts, orders and cuts a list.</summary>
/// <param name="pageSize">Items on a page; <see langword="null"/>: all of them.</param>
/// <param name="views">Ways to look at the list, the usual one first; none where there is but one.</param>
internal sealed class ListBuilder<T>(IReadOnlyList<Facet<T>> facets, IReadOnlyList<SortOrder<T>> sorts, int? pageSize, params IReadOnlyList<ListView> views)
{
    public ListAnswer Build(string path, IQueryCollection request, IEnumerable<T> items) => Build(new ListQuery(path), request, items);

    /// <param name="start">The list as it stands before anything is chosen: where it is and how it is shown.</param>
    public ListAnswer Build(ListQuery start, IQueryCollection request, IEnumerable<T> items)
    {
        (ListQuery? read, ListAnswer? problem) = ListQueryReader.Read(
            start, request, [.. facets.Select(f => f.Key)], (facet, value) => facets.First(f => f.Key == facet).Knows(value), [.. sorts.Select(s => s.Key)],
            [.. views.Select(v => v.Key)]);
        if (read is not ListQuery query) return problem!;

        Dictionary<string, int>[] counts = [.. facets.Select(_ => new Dictionary<string, int>())];
        List<T> matching = Narrow(query, items, counts);
        int? perPage = views.FirstOrDefault(v => v.Key == query.View) is { ShowsAll: true } ? null : pageSize;
        int pages = perPage is int size ? Math.Max(1, (matching.Count + size - 1) / size) : 1;
        if (query.Page > pages) return new ListAnswer.PastTheEnd();

        SortOrder<T> order = sorts.First(s => query.Sort is null || s.Key == query.Sort);
        IEnumerable<T> ordered = order.Apply(matching);
        return new ListAnswer.List(new ListModel<T>
        {
            Query = query,
            Total = matching.Count,
            PageCount = pages,
            Items = [.. perPage is int take ? ordered.Skip((query.Page - 1) * take).Take(take) : ordered],
            Facets = [.. facets.Select((f, i) => View(f, counts[i], query))],
            Sorts = [.. sorts.Select(s => new SortOption(s.Key, s.Label, s == order, (query with { Page = 1, Sort = s == sorts[0] ? null : s.Key }).Url, s.IsDescending))],
            Views = [.. views.Select(v => View(v, query))],
        });
    }

    // An item that fails one facet alone still counts there: the counts of a facet do not heed its own selection.
    private List<T> Narrow(ListQuery query, IEnumerable<T> items, Dictionary<string, int>[] counts)
    {
        List<T> matching = [];
        string[][] keys = new string[facets.Count][];
        foreach (T item in items)
        {
            uint failed = 0;
            for (int i = 0; i < facets.Count; i++)
            {
                keys[i] = [.. facets[i].KeysOf(item)];
                if (query.Selected.TryGetValue(facets[i].Key, out var wanted) && !keys[i].Any(wanted.Contains)) failed |= 1u << i;
            }

            if (failed == 0) matching.Add(item);
            for (int i = 0; i < facets.Count; i++)
                if (failed == 0 || (BitOperations.PopCount(failed) == 1 && failed == 1u << i)) Count(counts[i], keys[i]);
        }

        return matching;
    }

    private static void Count(Dictionary<string, int> counts, string[] keys)
    {
        foreach (string key in keys) counts[key] = counts.GetValueOrDefault(key) + 1;
    }

    private ViewOption View(ListView view, ListQuery query)
    {
        string? key = view == views[0] ? null : view.Key;
        return new ViewOption(view.Key, view.Label, query.View == key, (query with { Page = 1, View = key, Month = null }).Url);
    }

    private static FacetView View(Facet<T> facet, Dictionary<string, int> counts, ListQuery query) => new(
        facet.Key,
        facet.Label,
        [
            .. from value in facet.Values
               let count = counts.GetValueOrDefault(value.Key)
               let selected = query.IsSelected(facet.Key, value.Key)
               where count > 0 || selected
               select new FacetOption(value, count, selected, query.Toggle(facet.Key, value.Key).Url),
        ]);
}
