using System.Collections.Immutable;
using System.Globalization;

namespace OcopSite.Web.Pages.Lists;

/// <summary>Reads what a list was asked for from the query string. Strict in the parameters it knows, blind to all others.</summary>
internal static class ListQueryReader
{
    /// <param name="knows">Whether a facet has a value.</param>
    /// <param name="views">The views that the list has, the usual one first; none where there is no choice.</param>
    /// <returns>The query, or the parameter that means nothing.</returns>
    public static (ListQuery? Query, ListAnswer? Problem) Read(
        string path, IQueryCollection query, IReadOnlyList<string> facets, Func<string, string, bool> knows, IReadOnlyList<string> sorts, IReadOnlyList<string> views)
    {
        var selected = ImmutableSortedDictionary.CreateBuilder<string, ImmutableSortedSet<string>>();
        foreach (string facet in facets)
        {
            string[] values = [.. query[facet].OfType<string>().Where(v => v.Length > 0)];
            if (values.FirstOrDefault(v => !knows(facet, v)) is string unknown) return Bad(facet, unknown);
            if (values.Length > 0) selected[facet] = [.. values];
        }

        string? sort = Choice("sort"), view = Choice("view");
        if (sort is not null && !sorts.Contains(sort)) return Bad("sort", sort);
        if (view is not null && views.Count > 0 && !views.Contains(view)) return Bad("view", view);
        if (!TryReadPage(query["page"].ToString(), out int page)) return Bad("page", query["page"].ToString());

        return (
            new ListQuery(path)
            {
                Selected = selected.ToImmutable(),
                Sort = sort == sorts.FirstOrDefault() ? null : sort,
                View = views.Count == 0 || view == views[0] ? null : view,
                Page = page,
            },
            null);

        string? Choice(string parameter) => query[parameter].FirstOrDefault(v => !string.IsNullOrEmpty(v));
    }

    private static bool TryReadPage(string text, out int page)
    {
        page = 1;
        return text.Length == 0 || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page > 0);
    }

    private static (ListQuery?, ListAnswer?) Bad(string parameter, string value) => (null, new ListAnswer.BadValue(parameter, value));
}
