using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using OcopSite.Content.Items;
using OcopSite.Web.Components.Parts;

namespace OcopSite.Web.Media;

/// <summary>Gives the pictures of a rich text, which name the original alone, the widths that browsers choose from.</summary>
internal sealed partial class ProsePictures(ImageUrls urls)
{
    /// <param name="html">Sanitised: attributes stand in double quotes.</param>
    public string Offer(string html) => html.Contains("<img", StringComparison.Ordinal) ? Picture().Replace(html, Offer) : html;

    private string Offer(Match picture)
    {
        string? src = Value(picture, "src");
        if (src is null) return picture.Value;
        PictureSource source = urls.Of(new Image(Guid.Empty, src, Pixels(picture, "width"), Pixels(picture, "height"), null, false, null));
        string others = string.Concat(picture.Groups["attribute"].Captures.Where(a => !Replaced().IsMatch(a.Value)).Select(a => a.Value));
        string widths = source.SrcSet is null ? "" : $" srcset=\"{WebUtility.HtmlEncode(source.SrcSet)}\" sizes=\"{PictureSizes.Prose}\"";
        string size = source is { Width: int width, Height: int height } ? string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"") : "";
        return $"<img src=\"{WebUtility.HtmlEncode(source.Url)}\"{widths}{size}{others} loading=\"lazy\" decoding=\"async\">";
    }

    private static string? Value(Match picture, string name) => picture.Groups["attribute"].Captures
        .Select(a => a.Value.Trim())
        .Where(a => a.StartsWith(name + "=\"", StringComparison.Ordinal))
        .Select(a => WebUtility.HtmlDecode(a[(name.Length + 2)..^1]))
        .FirstOrDefault();

    private static int Pixels(Match picture, string name) => int.TryParse(Value(picture, name), CultureInfo.InvariantCulture, out int pixels) ? pixels : 0;

    [GeneratedRegex("""<img(?<attribute>\s+[a-z-]+(?:="[^"]*")?)*\s*/?>""", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex("""^\s+(?:src|width|height)=""", RegexOptions.CultureInvariant)]
    private static partial Regex Replaced();
}
