using System.Runtime.InteropServices;
using OcopSite.Search.Analysis;

namespace OcopSite.Search.Indexing;

/// <summary>
/// The beginnings of the words of a record's names, so that a suggestion is found by one look-up a word from the first letter on. Each stands
/// as written, without tone (the tone key comes last) and without accents; a finished word has a mark behind it.
/// </summary>
internal static class NameStarts
{
    private const int MaxLength = 12;
    private const int AtStart = 6;
    private const int Inside = 2;
    private const int OtherName = 1;
    private const char End = '.';

    public static string Finished(string word) => word + End;

    /// <summary>The part of a beginning that is looked up.</summary>
    public static string Cut(string start) => start.Length > MaxLength ? start[..MaxLength] : start;

    public static IEnumerable<(string Term, int Steps)> Of(IReadOnlyList<SearchDocument> versions)
    {
        var starts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var version in versions)
        {
            Add(starts, version.Name, AtStart, Inside);
            foreach (var name in version.OtherNames)
                Add(starts, name, Inside, OtherName);
        }
        return starts.Select(static start => (start.Key, start.Value));
    }

    private static void Add(Dictionary<string, int> starts, string name, int atStart, int inside)
    {
        var worth = atStart;
        foreach (var word in TextWords.Of(name))
        {
            AddWord(starts, word, worth);
            AddWord(starts, VietnameseLetters.TakeTone(word).Letters, worth);
            AddWord(starts, VietnameseLetters.Fold(word), worth);
            worth = inside;
        }
    }

    private static void AddWord(Dictionary<string, int> starts, string word, int worth)
    {
        for (var length = 1; length <= Math.Min(word.Length, MaxLength); length++)
            Raise(starts, word[..length], worth);
        Raise(starts, Finished(word), worth);
    }

    private static void Raise(Dictionary<string, int> starts, string term, int worth)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(starts, term, out _);
        known = Math.Max(known, worth);
    }
}
