namespace OcopSite.Web.Pages.Lists;

/// <summary>An order of a list; the first of a list's orders is the usual one.</summary>
/// <param name="IsDescending">The largest first.</param>
public sealed record SortOrder<T>(string Key, string Label, Func<IEnumerable<T>, IEnumerable<T>> Apply, bool IsDescending = false);
