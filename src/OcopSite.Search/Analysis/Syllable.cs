namespace OcopSite.Search.Analysis;

/// <summary>
/// The one form a word is indexed in. Vietnamese is spelt in two ways that differ in nothing but taste — hoà and hòa, kỹ and kĩ —
/// and both come out the same.
/// </summary>
internal static class Syllable
{
    private const int MaxLength = 40;

    public static string Canonical(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[MaxLength];
        var length = 0;
        foreach (var c in WithoutPossessive(word))
        {
            if (length < MaxLength && char.IsLetterOrDigit(c))
                letters[length++] = char.ToLowerInvariant(c);
        }
        return PlaceTone(letters[..length]);
    }

    /// <summary>Puts a tone on the letter that carries it.</summary>
    public static string WithTone(string letters, Tone tone)
    {
        var (start, length) = Nucleus(letters);
        if (tone == Tone.Level || length == 0)
            return letters;
        var carrier = start + Carrier(letters.AsSpan(start, length), closed: start + length < letters.Length);
        return string.Concat(letters.AsSpan(0, carrier), VietnameseLetters.Compose(letters[carrier], tone).ToString(), letters.AsSpan(carrier + 1));
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word)
        => word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word;

    private static string PlaceTone(ReadOnlySpan<char> word)
    {
        var (letters, tone) = VietnameseLetters.TakeTone(word.ToString());
        if (letters is [var initial and ('h' or 'k' or 'l' or 'm' or 's' or 't'), 'y'])
            letters = $"{initial}i";
        if (tone == Tone.Level)
            return letters;
        var (start, length) = Nucleus(letters);
        // Two groups of vowels are no Vietnamese syllable: café keeps its accent where it is.
        return length == 0 || HasVowel(letters.AsSpan(start + length)) ? word.ToString() : WithTone(letters, tone);
    }

    private static (int Start, int Length) Nucleus(string letters)
    {
        var start = 0;
        while (start < letters.Length && !VietnameseLetters.IsVowel(letters[start]))
            start++;
        // The u of qu- and the i of gia belong to the consonant.
        if (start > 0 && start + 1 < letters.Length && VietnameseLetters.IsVowel(letters[start + 1])
            && ((letters[start - 1], letters[start]) is ('q', 'u') || (start == 1 && (letters[0], letters[1]) is ('g', 'i'))))
        {
            start++;
        }
        var end = start;
        while (end < letters.Length && VietnameseLetters.IsVowel(letters[end]))
            end++;
        return (start, end - start);
    }

    private static int Carrier(ReadOnlySpan<char> vowels, bool closed)
    {
        for (var i = vowels.Length - 1; i >= 0; i--)
        {
            if (VietnameseLetters.IsMarked(vowels[i]))
                return i;
        }
        return vowels.Length > 2 || (vowels.Length == 2 && closed) ? 1 : 0;
    }

    private static bool HasVowel(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (VietnameseLetters.IsVowel(letter))
                return true;
        }
        return false;
    }
}
