using System.Globalization;
using System.Text;

namespace OcopSite.Engine.Repositories;

/// <summary>A name as siblings are compared by it: without case and diacritics, đ as d.</summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char letter in name.Trim().ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                key.Append(letter is 'đ' ? 'd' : letter);
        }
        return key.ToString().Normalize(NormalizationForm.FormC);
    }
}
