using System.Text.RegularExpressions;
using Ganss.Xss;

namespace OcopSite.Delivery.Mapping;

/// <summary>An allow-list of what the rich text editor offers; everything else goes, its text stays.</summary>
internal sealed partial class RichTextSanitiser : IRichTextSanitiser
{
    // Their content is not text that anybody wrote for readers.
    private static readonly HashSet<string> WithoutText = ["script", "style", "template", "noscript", "iframe", "object", "svg", "math"];

    private static readonly Lazy<HtmlSanitizer> Sanitizer = new(Create);

    /// <remarks>
    /// Most texts are plain paragraphs. What consists of bare allowed tags and text has nothing that could be taken away, and a start with
    /// thousands of such texts need not parse each of them.
    /// </remarks>
    public string Sanitise(string html) => OnlyBareAllowedTags().IsMatch(html) ? html : Sanitizer.Value.Sanitize(html);

    private static HtmlSanitizer Create()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(
            [
                "p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "b", "em", "i", "a", "blockquote", "br", "hr", "sub", "sup",
                "table", "thead", "tbody", "tr", "th", "td", "caption", "figure", "figcaption", "img", "abbr", "time",
            ]),
            AllowedAttributes = new HashSet<string>(["href", "src", "alt", "width", "height", "lang", "title", "datetime", "scope", "colspan", "rowspan"]),
            AllowedSchemes = AllowedUrl.Schemes.ToHashSet(),
            UriAttributes = new HashSet<string>(["href", "src"]),
        })
        { KeepChildNodes = true };
        sanitizer.RemovingTag += (_, removing) =>
        {
            if (WithoutText.Contains(removing.Tag.LocalName)) removing.Tag.TextContent = "";
        };
        return sanitizer;
    }

    // "<", an allowed name and ">" with nothing between; no other "<", and of entities only the four that stand for plain characters.
    [GeneratedRegex("^(?:[^<&]|&(?:amp|lt|gt|quot);|</?(?:p|h2|h3|h4|ul|ol|li|strong|em|blockquote|table|thead|tbody|tr|th|td)>)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OnlyBareAllowedTags();
}
