using OcopSite.Search.Analysis;

namespace OcopSite.Search.Indexing;

/// <summary>A beginning of a name that other names may share ("Nước mắm"), filed under its folded words.</summary>
internal sealed record NamePhrase(string Folded, string Text)
{
    private const char Joint = '\t';
    private const int MinWords = 2;
    private const int MaxWords = 3;
    private const int MaxLength = 60;

    public string Term => $"{Folded}{Joint}{Text}";

    public static NamePhrase Parse(string term) => term.Split(Joint) is [var folded, var text] ? new NamePhrase(folded, text) : new NamePhrase(term, term);

    public static IEnumerable<NamePhrase> Of(string name)
    {
        var text = TextNormalizer.Normalize(name);
        var position = 0;
        List<string> words = [];
        while (words.Count < MaxWords && SyllableScanner.MoveNext(text, ref position, out var word) && position <= MaxLength)
        {
            words.Add(VietnameseLetters.Fold(Syllable.Canonical(text.AsSpan(word.Start, word.Length))));
            if (words.Count >= MinWords)
                yield return new NamePhrase(string.Join(' ', words), text[..position].Replace(Joint, ' '));
        }
    }
}
