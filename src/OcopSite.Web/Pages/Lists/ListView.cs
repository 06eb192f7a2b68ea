namespace OcopSite.Web.Pages.Lists;

/// <summary>A way to look at a list: as cards, on a map.</summary>
/// <param name="ShowsAll">All items together rather than page by page.</param>
public sealed record ListView(string Key, string Label, bool ShowsAll = false);
