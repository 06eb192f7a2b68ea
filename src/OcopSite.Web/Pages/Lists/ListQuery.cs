using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.Extensions;
using OcopSite.Web.Pages.Find;

namespace OcopSite.Web.Pages.Lists;

/// <summary>What a list was asked for, and the addresses one step away from it.</summary>
public sealed record ListQuery(string Path)
{
    /// <summary>Chosen values by facet, in the order of the facets.</summary>
    public ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Selected { get; init; } = ImmutableSortedDictionary<string, ImmutableSortedSet<string>>.Empty;

    /// <summary>What is searched for, on the search page.</summary>
    public string? Text { get; init; }

    /// <summary>Where the visitor is, on the search page.</summary>
    public NearPoint? Near { get; init; }

    /// <summary><see langword="null"/>: the usual order.</summary>
    public string? Sort { get; init; }

    /// <summary><see langword="null"/>: the usual view.</summary>
    public string? View { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>The month that a calendar is open at, for example <c>2025-11</c>; <see langword="null"/>: it chooses one itself.</summary>
    public string? Month { get; init; }

    public int SelectedCount => Selected.Values.Sum(v => v.Count);

    /// <summary>The query part, parameters in one order, so that a list has one address.</summary>
    public string QueryString
    {
        get
        {
            var query = new QueryBuilder();
            if (Text is not null) query.Add("q", Text);
            if (Near is not null) query.Add(NearPoint.Key, Near.ToString());
            foreach ((string facet, ImmutableSortedSet<string> values) in Selected)
                foreach (string value in values) query.Add(facet, value);
            if (View is not null) query.Add("view", View);
            if (Sort is not null) query.Add("sort", Sort);
            if (Month is not null) query.Add("month", Month);
            if (Page > 1) query.Add("page", Page.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return query.ToString();
        }
    }

    public string Url => Path + QueryString;

    public bool IsSelected(string facet, string value) => Selected.TryGetValue(facet, out ImmutableSortedSet<string>? values) && values.Contains(value);

    /// <summary>With a value chosen, or no longer chosen where it was; back on the first page.</summary>
    public ListQuery Toggle(string facet, string value)
    {
        ImmutableSortedSet<string> before = Selected.GetValueOrDefault(facet, ImmutableSortedSet<string>.Empty);
        ImmutableSortedSet<string> after = before.Remove(value);
        if (after.Count == before.Count) after = before.Add(value);
        return this with { Page = 1, Selected = after.IsEmpty ? Selected.Remove(facet) : Selected.SetItem(facet, after) };
    }
}
