using System.Text;

namespace OcopSite.Search.Analysis;

/// <summary>Takes Vietnamese letters apart and puts them together: ấ = â + acute, â folds to a. Lower-case NFC letters only.</summary>
internal static class VietnameseLetters
{
    private const int TableEnd = 0x1F00;
    private const string CombiningTones = "\u0300\u0301\u0309\u0303\u0323";
    private const string ToneBearers = "aăâeêioôơuưy";

    private static readonly char[] Toneless = new char[TableEnd];
    private static readonly char[] Folded = new char[TableEnd];
    private static readonly Tone[] Tones = new Tone[TableEnd];
    private static readonly char[,] Composed = new char[ToneBearers.Length, 6];

    static VietnameseLetters()
    {
        for (var i = 0; i < TableEnd; i++)
        {
            var letter = (char)i;
            Toneless[i] = letter;
            Folded[i] = char.IsLetter(letter) ? letter.ToString().Normalize(NormalizationForm.FormD)[0] : letter;
        }
        Folded['đ'] = 'd';
        for (var bearer = 0; bearer < ToneBearers.Length; bearer++)
        {
            Composed[bearer, 0] = ToneBearers[bearer];
            for (var tone = 1; tone <= CombiningTones.Length; tone++)
            {
                var letter = $"{ToneBearers[bearer]}{CombiningTones[tone - 1]}".Normalize(NormalizationForm.FormC)[0];
                Composed[bearer, tone] = letter;
                Toneless[letter] = ToneBearers[bearer];
                Tones[letter] = (Tone)tone;
            }
        }
    }

    public static char WithoutTone(char letter) => letter < TableEnd ? Toneless[letter] : letter;

    public static Tone ToneOf(char letter) => letter < TableEnd ? Tones[letter] : Tone.Level;

    public static char Fold(char letter) => letter < TableEnd ? Folded[letter] : letter;

    /// <summary>Whether a letter without tone is a vowel.</summary>
    public static bool IsVowel(char letter) => ToneBearers.Contains(letter);

    public static char Compose(char vowel, Tone tone) => Composed[ToneBearers.IndexOf(vowel), (int)tone];

    public static bool IsMarked(char letter) => Fold(letter) != letter;

    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Fold(source[i]);
    });

    /// <summary>The syllable's tone, and the syllable without it.</summary>
    public static (string Letters, Tone Tone) TakeTone(string syllable)
    {
        var tone = Tone.Level;
        var letters = string.Create(syllable.Length, syllable, (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                if (ToneOf(source[i]) is var found and not Tone.Level)
                    tone = found;
                span[i] = WithoutTone(source[i]);
            }
        });
        return (letters, tone);
    }
}
