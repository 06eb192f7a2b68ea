namespace OcopSite.Backoffice.Synonyms;

/// <summary>Groups of words as lines of text: <c>đậu phộng / peanut; lạc; đậu nành</c>.</summary>
internal static class WordLines
{
    public const int MostGroups = 1000;
    public const int LongestWord = 60;

    private const char BetweenNames = '/';
    private const char BetweenWords = ';';

    public static string Write(IEnumerable<WordGroup> groups)
        => string.Join('\n', groups.Select(g => string.Join($"{BetweenWords} ", g.Others.Prepend(string.Join($" {BetweenNames} ", g.Names)))));

    /// <returns>The groups, or what is wrong: the key of a text and the number of the line.</returns>
    public static (IReadOnlyList<WordGroup> Groups, (string Error, int Line)? Problem) Read(string text)
    {
        List<WordGroup> groups = [];
        HashSet<string> names = new(StringComparer.CurrentCultureIgnoreCase);
        foreach ((int index, string line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            string[] words = Parts(line, BetweenWords);
            string[] named = words.Length == 0 ? [] : Parts(words[0], BetweenNames);
            string? error = named.Length == 0 || named.Length + words.Length < 3 ? "words.error.single"
                : named.Concat(words[1..]).Any(w => w.Length > LongestWord) ? "words.error.long"
                : named.Concat(words[1..]).Any(w => w.Any(char.IsControl) || !w.Any(char.IsLetterOrDigit)) ? "words.error.letters"
                : !named.All(names.Add) ? "words.error.twice"
                : groups.Count == MostGroups ? "words.error.many"
                : null;
            if (error is not null) return ([], (error, index + 1));
            groups.Add(new WordGroup(named, words[1..]));
        }

        return (groups, null);
    }

    private static string[] Parts(string text, char between) => text.Normalize().Split(between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
