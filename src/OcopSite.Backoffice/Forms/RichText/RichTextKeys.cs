using System.Text.RegularExpressions;

namespace OcopSite.Backoffice.Forms;

/// <summary>The documents and media items that a stored rich text refers to.</summary>
internal static partial class RichTextKeys
{
    public static IEnumerable<Guid> OfLinks(string? stored) => LocalLink().Matches(RichTextEditor.MarkupOf(stored)).Select(KeyOf);

    public static IEnumerable<Guid> OfPictures(string? stored) => Picture().Matches(RichTextEditor.MarkupOf(stored)).Select(KeyOf);

    private static Guid KeyOf(Match match) => Guid.Parse(match.Groups["key"].Value);

    // {localLink:umb://document/…} as Umbraco has written it for years, {localLink:…} as it writes it now.
    [GeneratedRegex(@"\{localLink:(?:umb://\w+/)?(?<key>[0-9a-fA-F-]{32,36})\}")]
    private static partial Regex LocalLink();

    [GeneratedRegex("data-udi=\"umb://media/(?<key>[0-9a-fA-F]{32})\"")]
    private static partial Regex Picture();
}
