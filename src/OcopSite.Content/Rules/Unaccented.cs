using System.Globalization;
using System.Text;

namespace OcopSite.Content.Rules;

/// <summary>Text as somebody types it who leaves accents and capitals out: <c>Đức Hạnh</c> → <c>duc hanh</c>.</summary>
public static class Unaccented
{
    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char letter in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                letters.Append(letter is 'đ' ? 'd' : letter);
        }

        return letters.ToString().Normalize(NormalizationForm.FormC);
    }
}
