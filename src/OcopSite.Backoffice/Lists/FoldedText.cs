using System.Globalization;
using System.Text;

namespace OcopSite.Backoffice.Lists;

/// <summary>Text as somebody types it who leaves accents out.</summary>
public static class FoldedText
{
    public static string Of(string text)
    {
        string decomposed = text.Normalize(NormalizationForm.FormD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (char c in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>Whether every word that was typed stands in a text, each at the start of a word.</summary>
    public static bool Holds(string folded, IReadOnlyList<string> words)
        => words.All(word => folded.StartsWith(word, StringComparison.Ordinal) || folded.Contains(" " + word, StringComparison.Ordinal));

    public static IReadOnlyList<string> Words(string? typed) => Of(typed ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
}
