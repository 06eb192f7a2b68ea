namespace OcopSite.Web.Pages.Places;

/// <summary>What a visitor comes for; each kind of place belongs to one.</summary>
internal static class PlaceThemes
{
    private static readonly (string Theme, string[] Kinds)[] All =
    [
        ("buy", ["ocop-point", "shop", "market", "rest-stop"]),
        ("make", ["craft-village", "farm", "village"]),
        ("nature", ["beach", "dunes", "island", "nature", "sight"]),
        ("culture", ["heritage", "museum"]),
        ("stay", ["resort"]),
    ];

    /// <summary>The theme of a kind; one that an editor has just thought of is something to see.</summary>
    public static string Of(string kind) => All.FirstOrDefault(t => t.Kinds.Contains(kind)).Theme ?? "nature";

    /// <summary>Where the theme of a kind stands among the others.</summary>
    public static int OrderOf(string kind) => Array.FindIndex(All, t => t.Theme == Of(kind));
}
