using System.Text;

namespace OcopSite.Search.Analysis;

/// <summary>
/// Reads what somebody typed with the input method switched off: "nuwowcs" and "nu7o71c" were meant to be "nước".
/// Null when the keys make no syllable with marks. Whether the result is a word is for the index to say.
/// </summary>
internal static class Keystrokes
{
    private const string TelexTones = "fsrxj";
    private const string VniTones = "21345";

    public static string? FromTelex(string keys) => Decode(keys, TelexTones, static (output, key) => key switch
    {
        'a' or 'e' or 'o' => Mark(output, key, Circumflex(key)),
        'w' => MarkHorn(output) || Mark(output, 'a', 'ă'),
        'd' => Mark(output, 'd', 'đ'),
        _ => false,
    });

    public static string? FromVni(string keys) => Decode(keys, VniTones, static (output, key) => key switch
    {
        '6' => Mark(output, 'a', 'â') || Mark(output, 'e', 'ê') || Mark(output, 'o', 'ô'),
        '7' => MarkHorn(output),
        '8' => Mark(output, 'a', 'ă'),
        '9' => Mark(output, 'd', 'đ'),
        _ => false,
    });

    private static string? Decode(string keys, string toneKeys, Func<StringBuilder, char, bool> mark)
    {
        var output = new StringBuilder(keys.Length);
        var tone = Tone.Level;
        foreach (var key in keys)
        {
            if (HasVowel(output) && toneKeys.IndexOf(key) is var toneKey and >= 0)
                tone = (Tone)(toneKey + 1);
            else if (!mark(output, key))
                output.Append(key);
        }
        var syllable = Syllable.Canonical(Syllable.WithTone(output.ToString(), tone));
        return syllable.Length < keys.Length && syllable.Any(VietnameseLetters.IsMarked) && syllable.All(char.IsLetter) ? syllable : null;
    }

    private static char Circumflex(char vowel) => vowel switch { 'a' => 'â', 'e' => 'ê', _ => 'ô' };

    private static bool HasVowel(StringBuilder output)
    {
        for (var i = 0; i < output.Length; i++)
        {
            if (VietnameseLetters.IsVowel(output[i]))
                return true;
        }
        return false;
    }

    private static bool Mark(StringBuilder output, char letter, char marked)
    {
        for (var i = output.Length - 1; i >= 0; i--)
        {
            if (output[i] == letter)
            {
                output[i] = marked;
                return true;
            }
        }
        return false;
    }

    /// <summary>One key is enough for both letters of ươ.</summary>
    private static bool MarkHorn(StringBuilder output)
    {
        var marked = Mark(output, 'o', 'ơ');
        return marked && output.ToString().Contains("uơ", StringComparison.Ordinal) ? Mark(output, 'u', 'ư') : marked || Mark(output, 'u', 'ư');
    }
}
