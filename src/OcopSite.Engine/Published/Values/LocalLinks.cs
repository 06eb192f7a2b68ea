using System.Text.RegularExpressions;
using Umbraco.Cms.Core;

namespace OcopSite.Engine.Published.Values;

/// <summary>Finds what a rich text refers to.</summary>
internal static partial class LocalLinks
{
    public static IEnumerable<LocalLink> In(string markup)
    {
        foreach (Match anchor in Anchor().Matches(markup))
        {
            bool media = MediaType().IsMatch(anchor.Value);
            yield return new LocalLink(media ? Constants.UdiEntityType.Media : Constants.UdiEntityType.Document, Guid.Parse(anchor.Groups["key"].Value));
        }
        foreach (Match udi in InlineUdi().Matches(markup))
            yield return new LocalLink(udi.Groups["type"].Value, Guid.Parse(udi.Groups["key"].Value));
    }

    [GeneratedRegex("""<a\b[^>]*?href\s*=\s*["']/?(?:\{|%7B)localLink:(?<key>[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12})(?:\}|%7D)[^>]*>""", RegexOptions.IgnoreCase)]
    internal static partial Regex Anchor();

    [GeneratedRegex("""\stype\s*=\s*["']media["']""", RegexOptions.IgnoreCase)]
    private static partial Regex MediaType();

    // Images carry their item in data-udi; links of older content have a UDI where newer ones have a key.
    [GeneratedRegex("umb://(?<type>document|media)/(?<key>[0-9a-f]{32})", RegexOptions.IgnoreCase)]
    private static partial Regex InlineUdi();
}
