using System.Collections.Immutable;
using System.Globalization;

namespace OcopSite.Web.Pages.Lists;

/// <summary>Reads what a list was asked for from the query string. Strict in the parameters it knows, blind to all others.</summary>
internal static class ListQueryReader
{
    /// <param name="start">The list as it stands before anything is chosen.</param>
    /// <param name="knows">Whether a facet has a value.</param>
    /// <param name="views">The views that the list has, the usual one first; none where there is no choice.</param>
    /// <returns>The query, or the parameter that means nothing.</returns>
    public static (ListQuery? Query, ListAnswer? Problem) Read(
        ListQuery start, IQueryCollection query, IReadOnlyList<string> facets, Func<string, string, bool> knows, IReadOnlyList<string> sorts, params IReadOnlyList<string> views)
    {
        var selected = ImmutableSortedDictionary.CreateBuilder<string, ImmutableSortedSet<string>>();
        foreach (string facet in facets)
        {
            string[] values = [.. query[facet].OfType<string>().Where(v => v.Length > 0)];
            if (values.FirstOrDefault(v => !knows(facet, v)) is string unknown) return Bad(facet, unknown);
            if (values.Length > 0) selected[facet] = [.. values];
        }

        if (!TryReadChoice(query, "sort", sorts, out string? sort)) return Bad("sort", sort!);
        if (!TryReadChoice(query, "view", views, out string? view)) return Bad("view", view!);
        if (!TryReadPage(query["page"].ToString(), out int page)) return Bad("page", query["page"].ToString());

        return (start with { Selected = selected.ToImmutable(), Sort = sort, View = view, Page = page }, null);
    }

    // The first one is the usual one and need not be said; a list that offers no choice does not heed the parameter.
    private static bool TryReadChoice(IQueryCollection query, string parameter, IReadOnlyList<string> choices, out string? choice)
    {
        choice = choices.Count == 0 ? null : query[parameter].FirstOrDefault(s => !string.IsNullOrEmpty(s));
        if (choice is not null && !choices.Contains(choice)) return false;
        if (choice == choices.FirstOrDefault()) choice = null;
        return true;
    }

    private static bool TryReadPage(string text, out int page)
    {
        page = 1;
        return text.Length == 0 || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page > 0);
    }

    private static (ListQuery?, ListAnswer?) Bad(string parameter, string value) => (null, new ListAnswer.BadValue(parameter, value));
}
