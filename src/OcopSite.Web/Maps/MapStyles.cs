using OcopSite.Web.Pages.Lists;

namespace OcopSite.Web.Maps;

/// <summary>The style sheet of pages with a map.</summary>
internal static class MapStyles
{
    public const string Sheet = "css/map.css";

    /// <summary>A list needs it only while it is looked at as a map.</summary>
    public static IReadOnlyList<string> For(ListQuery query) => query.View == "map" ? [Sheet] : [];
}
