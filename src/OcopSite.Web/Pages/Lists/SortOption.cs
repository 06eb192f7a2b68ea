namespace OcopSite.Web.Pages.Lists;

public sealed record SortOption(string Key, string Label, bool IsCurrent, string Url, bool IsDescending = false);
