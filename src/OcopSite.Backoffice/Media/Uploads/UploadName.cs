using System.Globalization;
using System.Text;
using OcopSite.Backoffice.Lists;
using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.Media.Uploads;

/// <summary>The name that a file came with, made harmless: no folders, nothing invisible that reorders or hides letters, not too long.</summary>
/// <param name="Title">What people call it.</param>
/// <param name="Stem">Small letters, digits and hyphens: its name on disk without what says its kind.</param>
public sealed record UploadName(string Title, string Stem)
{
    private const int LongestTitle = 100;
    private const int LongestStem = 80;

    /// <param name="sent">As the browser sent it.</param>
    /// <param name="unnamed">For a file whose name says nothing.</param>
    public static UploadName Of(string? sent, string unnamed)
    {
        string name = (sent ?? "").Split('/', '\\')[^1];
        int dot = name.LastIndexOf('.');
        string title = Visible((dot > 0 ? name[..dot] : name).Normalize(NormalizationForm.FormC));
        if (!title.Any(char.IsLetterOrDigit)) title = unnamed;
        return new UploadName(title, StemOf(title) is { Length: > 0 } stem ? stem : "file");
    }

    private static string Visible(string text)
    {
        var visible = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isHidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
            if (visible.Length + rune.Utf16SequenceLength > LongestTitle) break;
            if (!isHidden) visible.Append(Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        }

        return string.Join(' ', visible.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string StemOf(string title)
    {
        IEnumerable<char> letters = Unaccented.Of(title).Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-').Take(LongestStem);
        return string.Join('-', new string([.. letters]).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
