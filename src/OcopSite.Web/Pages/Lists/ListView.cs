namespace OcopSite.Web.Pages.Lists;

/// <summary>A way to show a list, such as cards or a table; the first of a list's views is the usual one.</summary>
/// <param name="Key">As it stands in the address.</param>
public sealed record ListView(string Key, string Label);
