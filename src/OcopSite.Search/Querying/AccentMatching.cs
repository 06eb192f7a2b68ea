using OcopSite.Search.Analysis;

namespace OcopSite.Search.Querying;

/// <summary>Compares accents; the folded letters of both words are the same.</summary>
internal static class AccentMatching
{
    public static AccentMatch Compare(string typed, string form)
    {
        if (string.Equals(typed, form, StringComparison.Ordinal))
            return AccentMatch.Same;
        if (string.Equals(form, VietnameseLetters.Fold(form), StringComparison.Ordinal))
            return IsBarePartial(typed) ? AccentMatch.Partial : AccentMatch.Bare;
        var (typedLetters, typedTone) = VietnameseLetters.TakeTone(typed);
        var (letters, tone) = VietnameseLetters.TakeTone(form);
        if (typedTone != Tone.Level && typedTone != tone)
            return AccentMatch.Different;
        for (var i = 0; i < letters.Length; i++)
        {
            if (typedLetters[i] != letters[i] && VietnameseLetters.IsMarked(typedLetters[i]) && typedLetters[i] != 'đ')
                return AccentMatch.Different;
        }
        return AccentMatch.Partial;
    }

    /// <summary>The stroke is the only mark: đinh for dinh.</summary>
    private static bool IsBarePartial(string typed) => string.Equals(typed.Replace('đ', 'd'), VietnameseLetters.Fold(typed), StringComparison.Ordinal);
}
