using System.Globalization;

namespace OcopSite.Search.Analysis;

/// <summary>
/// Finds the words of a normalised text: runs of letters, and runs of digits. "ST25" is two words, so that "st 25" finds it;
/// an apostrophe between letters belongs to the word.
/// </summary>
internal static class SyllableScanner
{
    public static bool MoveNext(ReadOnlySpan<char> text, ref int position, out TextRange word)
    {
        while (position < text.Length && !char.IsLetterOrDigit(text[position]))
            position++;
        var start = position;
        if (start == text.Length)
        {
            word = default;
            return false;
        }
        var digits = char.IsDigit(text[start]);
        while (position < text.Length && (digits ? char.IsDigit(text[position]) : Continues(text, position)))
            position++;
        word = new TextRange(start, position - start);
        return true;
    }

    public static IEnumerable<TextRange> Words(string text)
    {
        var position = 0;
        while (MoveNext(text, ref position, out var word))
            yield return word;
    }

    private static bool Continues(ReadOnlySpan<char> text, int position)
    {
        var c = text[position];
        return char.IsLetter(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
            || (c is '\'' or '’' && position + 1 < text.Length && char.IsLetter(text[position + 1]));
    }
}
