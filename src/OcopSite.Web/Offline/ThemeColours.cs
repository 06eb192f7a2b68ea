namespace OcopSite.Web.Offline;

/// <summary>The ground of the header in the style sheet (<c>--card</c>), for the parts of a browser that surround a page.</summary>
internal static class ThemeColours
{
    public const string Light = "#fffdf8";
    public const string Dark = "#1b2327";
}
