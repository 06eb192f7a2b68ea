using System.Globalization;

namespace OcopSite.Content.Rules;

/// <summary>The order of the Vietnamese alphabet: a ă â b c d đ e ê …, tones last.</summary>
public static class VietnameseAlphabet
{
    /// <remarks>Culture data for vi-VN; the same order serves English lists, because the names in them are Vietnamese.</remarks>
    private static readonly CompareInfo Compare = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;

    public static IComparer<string?> Comparer { get; } = Comparer<string?>.Create((a, b) => Compare.Compare(Compose(a), Compose(b), CompareOptions.IgnoreCase));

    /// <summary>Bytes that sort as the text does; computed once where a list is sorted often.</summary>
    public static byte[] SortKey(string text) => Compare.GetSortKey(Compose(text)!, CompareOptions.IgnoreCase).KeyData;

    /// <summary>The letter an A–Z list files a name under: <c>Đ</c> is a letter of its own, a tone is not.</summary>
    public static char InitialOf(string text)
    {
        foreach (char c in Compose(text)!)
        {
            if (!char.IsLetterOrDigit(c)) continue;
            if (char.IsDigit(c)) return '#';
            return char.ToUpperInvariant(WithoutTone(c));
        }

        return '#';
    }

    private static char WithoutTone(char letter)
    {
        // ấ → a + circumflex + acute: the circumflex makes the letter, the acute is the tone.
        string parts = letter.ToString().Normalize(System.Text.NormalizationForm.FormD);
        string kept = string.Concat(parts.Where(c => c is not ('\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')));
        return kept.Normalize(System.Text.NormalizationForm.FormC)[0];
    }

    private static string? Compose(string? text) => text?.Normalize(System.Text.NormalizationForm.FormC);
}
