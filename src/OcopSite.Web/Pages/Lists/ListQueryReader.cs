using System.Collections.Immutable;
using System.Globalization;

namespace OcopSite.Web.Pages.Lists;

/// <summary>Reads what a list was asked for from the query string. Strict in the parameters it knows, blind to all others.</summary>
internal static class ListQueryReader
{
    /// <param name="start">The list as it stands before anything is chosen.</param>
    /// <param name="knows">Whether a facet has a value.</param>
    /// <returns>The query, or the parameter that means nothing.</returns>
    public static (ListQuery? Query, ListAnswer? Problem) Read(
        ListQuery start, IQueryCollection query, IReadOnlyList<string> facets, Func<string, string, bool> knows, IReadOnlyList<string> sorts)
    {
        var selected = ImmutableSortedDictionary.CreateBuilder<string, ImmutableSortedSet<string>>();
        foreach (string facet in facets)
        {
            string[] values = [.. query[facet].OfType<string>().Where(v => v.Length > 0)];
            if (values.FirstOrDefault(v => !knows(facet, v)) is string unknown) return Bad(facet, unknown);
            if (values.Length > 0) selected[facet] = [.. values];
        }

        string? sort = query["sort"].FirstOrDefault(s => !string.IsNullOrEmpty(s));
        if (sort is not null && !sorts.Contains(sort)) return Bad("sort", sort);
        if (!TryReadPage(query["page"].ToString(), out int page)) return Bad("page", query["page"].ToString());

        return (start with { Selected = selected.ToImmutable(), Sort = sort == sorts.FirstOrDefault() ? null : sort, Page = page }, null);
    }

    private static bool TryReadPage(string text, out int page)
    {
        page = 1;
        return text.Length == 0 || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page > 0);
    }

    private static (ListQuery?, ListAnswer?) Bad(string parameter, string value) => (null, new ListAnswer.BadValue(parameter, value));
}
