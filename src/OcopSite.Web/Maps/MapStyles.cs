using OcopSite.Web.Pages.Lists;

namespace OcopSite.Web.Maps;

/// <summary>The style sheet of pages with a map.</summary>
internal static class MapStyles
{
    /// <summary>The key of the view of a list as a map.</summary>
    public const string View = "map";

    public const string Sheet = "css/map.css";

    /// <summary>A list needs it only while it is looked at as a map.</summary>
    public static IReadOnlyList<string> For(ListQuery query) => query.View == View ? [Sheet] : [];
}
