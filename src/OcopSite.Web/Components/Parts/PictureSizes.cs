namespace OcopSite.Web.Components.Parts;

/// <summary>How wide pictures stand on the page, for browsers to choose among the widths offered; it goes with the grids of the style sheet.</summary>
internal static class PictureSizes
{
    /// <summary>In a grid of cards; on a phone beside the words of the card, and as tall as they are.</summary>
    public const string Card = "(min-width: 80rem) 17.25rem, (min-width: 58rem) 30vw, 45vw";

    /// <summary>Beside a name in a list.</summary>
    public const string Mini = "6rem";

    /// <summary>Beside the heading of a page.</summary>
    public const string Intro = "(min-width: 80rem) 29rem, (min-width: 56rem) 36vw, 92vw";

    /// <summary>Half of the first screen.</summary>
    public const string Hero = "(min-width: 80rem) 36rem, (min-width: 56rem) 45vw, 92vw";

    /// <summary>As wide as lines of text.</summary>
    public const string Prose = "(min-width: 48rem) 42rem, 92vw";

    /// <summary>As wide as the page.</summary>
    public const string Page = "(min-width: 80rem) 74rem, 92vw";
}
