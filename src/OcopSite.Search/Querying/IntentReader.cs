using OcopSite.Search.Analysis;

namespace OcopSite.Search.Querying;

/// <summary>Finds the phrases of intents in a query, and sets the words aside that only ask.</summary>
internal sealed class IntentReader
{
    private readonly (QueryWord[][] Parts, SearchIntent Intent)[] phrases;

    /// <summary>The longest phrase first: "mua … ở đâu" asks for more than "ở đâu".</summary>
    public IntentReader(IEnumerable<SearchIntent> intents)
        => phrases =
        [
            .. intents.SelectMany(static intent => intent.Phrases.Select(phrase => (Parts(phrase), intent)))
                .OrderByDescending(static entry => entry.Item1.Sum(static part => part.Length)),
        ];

    public Reading Read(Reading reading)
    {
        foreach (var (parts, intent) in phrases)
        {
            if (reading.Intents.Contains(intent) || Positions(parts, reading.Words) is not { } positions)
                continue;
            reading = reading with
            {
                Intents = [.. reading.Intents, intent],
                Words = intent.IsQuestion ? [.. reading.Words.Select((word, i) => positions.Contains(i) ? word with { IsAside = true, IsPrefix = false } : word)] : reading.Words,
            };
        }
        return reading;
    }

    private static QueryWord[][] Parts(string phrase)
        => [.. phrase.Split('…').Select(static part => TextWords.Of(part).Select(static word => new QueryWord(word)).ToArray()).Where(static part => part.Length > 0)];

    private static HashSet<int>? Positions(QueryWord[][] parts, IReadOnlyList<QueryWord> words)
    {
        HashSet<int> positions = [];
        var from = 0;
        foreach (var part in parts)
        {
            while (from + part.Length <= words.Count && !IsAt(part, words, from))
                from++;
            if (from + part.Length > words.Count)
                return null;
            positions.UnionWith(Enumerable.Range(from, part.Length));
            from += part.Length;
        }
        return positions;
    }

    /// <summary>Accents that were typed must be those of the phrase.</summary>
    private static bool IsAt(QueryWord[] part, IReadOnlyList<QueryWord> words, int position)
    {
        for (var i = 0; i < part.Length; i++)
        {
            var word = words[position + i];
            if (word.IsAside || word.Folded != part[i].Folded || (word.IsMarked && AccentMatching.Compare(word.Exact, part[i].Exact) < AccentMatch.Partial))
                return false;
        }
        return true;
    }
}
