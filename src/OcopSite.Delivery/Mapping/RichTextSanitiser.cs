using System.Text.RegularExpressions;
using Ganss.Xss;
using OcopSite.Content.Rules;

namespace OcopSite.Delivery.Mapping;

/// <summary>An allow-list of what the rich text editor offers; everything else goes, its text stays.</summary>
internal sealed partial class RichTextSanitiser : IRichTextSanitiser
{
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
            AllowedTags = RichTextRules.Tags.ToHashSet(),
            AllowedAttributes = RichTextRules.Attributes.ToHashSet(),
            AllowedSchemes = RichTextRules.Schemes.ToHashSet(),
            UriAttributes = new HashSet<string>(["href", "src"]),
        })
        { KeepChildNodes = true };
        sanitizer.RemovingTag += (_, removing) =>
        {
            if (RichTextRules.WithoutText.Contains(removing.Tag.LocalName)) removing.Tag.TextContent = "";
        };
        return sanitizer;
    }

    // "<", an allowed name and ">" with nothing between; no other "<", and of entities only the four that stand for plain characters.
    [GeneratedRegex("^(?:[^<&]|&(?:amp|lt|gt|quot);|</?(?:p|h2|h3|h4|ul|ol|li|strong|em|blockquote|table|thead|tbody|tr|th|td)>)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OnlyBareAllowedTags();
}
