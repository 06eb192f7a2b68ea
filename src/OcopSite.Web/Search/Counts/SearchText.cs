using System.Text;

namespace OcopSite.Web.Search.Counts;

/// <summary>What was searched for, in the form that is counted: one for all ways to type it.</summary>
internal readonly record struct SearchText(string Language, string Text)
{
    private const int MaxLength = 60;

    // Telephone numbers and those of identity cards; a year or a price is shorter.
    private const int DigitsOfNumber = 7;

    /// <returns><see langword="null"/> for what is not counted: nothing, or what may be somebody's address or number.</returns>
    public static SearchText? Of(string language, string typed)
    {
        if (typed.Contains('@', StringComparison.Ordinal) || typed.Count(char.IsDigit) >= DigitsOfNumber) return null;
        string text = string.Join(' ', Normal(typed).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (text.Length > MaxLength) text = text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)].TrimEnd();
        return text.Length == 0 ? null : new SearchText(language, text);
    }

    private static string Normal(string typed)
    {
        // Half a character, as addresses can hold one, has no normal form.
        StringBuilder whole = new(typed.Length);
        foreach (Rune rune in typed.EnumerateRunes()) whole.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        return whole.ToString().Normalize(NormalizationForm.FormC).ToLowerInvariant();
    }
}
