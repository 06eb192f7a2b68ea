namespace OcopSite.Content.Rules;

/// <summary>What a rich text may hold. Whoever takes one in and whoever shows one go by the same lists; whatever else it holds goes, its text stays.</summary>
public static class RichTextRules
{
    public static readonly IReadOnlySet<string> Tags = new HashSet<string>(
    [
        "p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "b", "em", "i", "a", "blockquote", "br", "hr", "sub", "sup",
        "table", "thead", "tbody", "tr", "th", "td", "caption", "figure", "figcaption", "img", "abbr", "time",
    ]);

    /// <summary>What readers are given.</summary>
    public static readonly IReadOnlySet<string> Attributes = new HashSet<string>(
        ["href", "src", "alt", "width", "height", "lang", "title", "datetime", "scope", "colspan", "rowspan", "start"]);

    /// <summary>What a stored text holds beside <see cref="Attributes"/>: which document or media item of our own a link or a picture means.</summary>
    public static readonly IReadOnlySet<string> Keys = new HashSet<string>(["type", "data-udi", "data-anchor", "data-culture"]);

    /// <summary>Where a link may lead beside paths of our own.</summary>
    public static readonly IReadOnlySet<string> Schemes = new HashSet<string>(["https", "http", "mailto", "tel"]);

    /// <summary>Their content is not text that anybody wrote for readers.</summary>
    public static readonly IReadOnlySet<string> WithoutText = new HashSet<string>(["script", "style", "template", "noscript", "iframe", "object", "svg", "math"]);
}
