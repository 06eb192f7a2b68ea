namespace OcopSite.Search.Analysis;

/// <summary>The words of a text in their canonical form. There are no stop words: An, Tơ and Thể are names and goods.</summary>
internal static class TextWords
{
    public static List<string> Of(string text)
    {
        var normalized = TextNormalizer.Normalize(text);
        List<string> words = [];
        var position = 0;
        while (SyllableScanner.MoveNext(normalized, ref position, out var word))
        {
            var canonical = Syllable.Canonical(normalized.AsSpan(word.Start, word.Length));
            if (canonical.Length > 0)
                words.Add(canonical);
        }
        return words;
    }

    public static string Joined(string text) => string.Join(' ', Of(text));
}
