using System.Text;

namespace OcopSite.Search.Analysis;

/// <summary>What every text passes before anything looks at its letters, on the way in and on the way to be found.</summary>
internal static class TextNormalizer
{
    /// <summary>
    /// Composed Unicode. Halves of surrogate pairs, which cannot be normalised, become spaces;
    /// invisible marks inside words (soft hyphen, joiners, byte order mark) vanish.
    /// </summary>
    public static string Normalize(string text)
    {
        if (IsPlain(text))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF')
                clean.Append(' ');
            else if (c is not ('\u00AD' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF'))
                clean.Append(c);
        }
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c > '\u007F')
                return false;
        }
        return true;
    }
}
