using Ganss.Xss;

namespace OcopSite.Delivery.Mapping;

/// <summary>An allow-list of what the rich text editor offers; everything else goes, its text stays.</summary>
internal sealed class RichTextSanitiser : IRichTextSanitiser
{
    // Their content is not text that anybody wrote for readers.
    private static readonly HashSet<string> WithoutText = ["script", "style", "template", "noscript", "iframe", "object", "svg", "math"];

    private static readonly HtmlSanitizer Sanitizer = Create();

    public string Sanitise(string html) => Sanitizer.Sanitize(html);

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
}
