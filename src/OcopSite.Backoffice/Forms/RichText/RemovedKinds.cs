namespace OcopSite.Backoffice.Forms;

/// <summary>Kinds of things that a rich text may not hold, as people are told of them: each has a text <c>removed.…</c>. The script of the editor knows them too.</summary>
internal static class RemovedKinds
{
    public const string Scripts = "scripts";
    public const string Embeds = "embeds";
    public const string Images = "images";
    public const string Links = "links";
    public const string Forms = "forms";
    public const string Fonts = "fonts";
    public const string Colours = "colours";
    public const string Alignment = "alignment";
    public const string Lines = "lines";
    public const string Styles = "styles";
    public const string Other = "other";

    public static readonly IReadOnlyList<string> All = [Scripts, Embeds, Images, Links, Forms, Fonts, Colours, Alignment, Lines, Styles, Other];

    public static string OfTag(string name) => name switch
    {
        "script" or "noscript" => Scripts,
        "iframe" or "object" or "embed" or "video" or "audio" or "canvas" or "svg" or "math" => Embeds,
        "form" or "input" or "select" or "textarea" or "button" => Forms,
        "font" or "center" or "style" => Styles,
        "u" or "s" or "del" or "strike" or "ins" => Lines,
        _ => Other,
    };

    public static string OfAttribute(string tag, string name) => name switch
    {
        _ when name.StartsWith("on", StringComparison.OrdinalIgnoreCase) => Scripts,
        "href" => Links,
        "src" when tag == "img" => Images,
        "style" or "align" or "color" or "bgcolor" => Styles,
        _ => Other,
    };
}
