using AngleSharp.Html.Dom;
using Ganss.Xss;
using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.Forms;

/// <summary>Takes out of a rich text what it may not hold; its text stays.</summary>
internal static class RichTextCleaner
{
    public static CleanedText Clean(string markup)
    {
        var removed = new Dictionary<string, int>();
        void Count(string kind) => removed[kind] = removed.GetValueOrDefault(kind) + 1;

        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = RichTextRules.Tags.ToHashSet(),
            AllowedAttributes = RichTextRules.Attributes.Concat(RichTextRules.Keys).ToHashSet(),
            AllowedSchemes = RichTextRules.Schemes.ToHashSet(),
            UriAttributes = new HashSet<string>(["href", "src"]),
        })
        { KeepChildNodes = true };
        sanitizer.RemovingTag += (_, removing) =>
        {
            Count(RemovedKinds.OfTag(removing.Tag.LocalName));
            if (RichTextRules.WithoutText.Contains(removing.Tag.LocalName)) removing.Tag.TextContent = "";
        };
        sanitizer.RemovingAttribute += (_, removing) => Count(RemovedKinds.OfAttribute(removing.Tag.LocalName, removing.Attribute.Name));
        sanitizer.PostProcessNode += (_, processed) =>
        {
            // A picture whose address may not be shown is no picture.
            if (processed.Node is IHtmlImageElement image && !image.HasAttribute("src")) image.Remove();
        };
        return new(sanitizer.Sanitize(markup), removed);
    }
}
