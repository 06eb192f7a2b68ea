namespace OcopSite.Web.Pages.Lists;

public sealed record ViewOption(string Key, string Label, bool IsCurrent, string Url);
