using System.Globalization;
using System.Net;
using System.Text;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>Small conversions between the seed's texts and stored content.</summary>
internal static class SeedText
{
    /// <summary>Plain paragraphs as rich text.</summary>
    public static Translated? Paragraphs(SeedRecord? story) => story is null ? null : new Translated(Html(story.Texts("vi")), Html(story.Texts("en")));

    /// <summary>Lower case without accents, hyphens between: the identifier of a locality.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (char c in name.ToLowerInvariant().Replace('đ', 'd').Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    private static string Html(IReadOnlyList<string> paragraphs) => string.Concat(paragraphs.Select(p => $"<p>{Encode(p)}</p>"));

    // Only what HTML needs: Vietnamese letters stay as they are.
    private static string Encode(string text) => WebUtility.HtmlDecode(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
