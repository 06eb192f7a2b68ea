using System.Net;
using System.Text;
using OcopSite.Content;
using OcopSite.Content.Rules;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>Small conversions between the seed's texts and stored content.</summary>
internal static class SeedText
{
    /// <summary>Plain paragraphs as rich text.</summary>
    public static Translated? Paragraphs(SeedRecord? story) => story is null ? null : new Translated(Html(story.Texts("vi")), Html(story.Texts("en")));

    /// <summary>The key of an item named as <c>place/mui-ne</c>; reported when there is none.</summary>
    public static Guid? Reference(SeedRecord record, string field, string reference, IReadOnlySet<Guid> known)
    {
        string[] parts = reference.Split('/', 2);
        Guid key = parts.Length == 2 ? ContentKeys.Of(parts[0], parts[1]) : Guid.Empty;
        if (known.Contains(key)) return key;
        record.Report(field, $"there is no '{reference}'");
        return null;
    }

    /// <summary>Lower case without accents, hyphens between: the identifier of a locality.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (char c in Unaccented.Of(name))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    private static string Html(IReadOnlyList<string> paragraphs) => string.Concat(paragraphs.Select(p => $"<p>{Encode(p)}</p>"));

    // Only what HTML needs: Vietnamese letters stay as they are.
    private static string Encode(string text) => WebUtility.HtmlDecode(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
