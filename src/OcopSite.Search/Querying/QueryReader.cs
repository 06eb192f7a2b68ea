using OcopSite.Search.Analysis;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>From what was typed to the ways it can be understood, the most literal first.</summary>
internal sealed class QueryReader(SearchOptions options)
{
    private const int MaxReadings = 10;

    private readonly IReadingStep[] steps = [new JoinedWordsStep(), new TypoStep(), new SynonymStep(options.Synonyms)];
    private readonly IntentReader intents = new(options.Intents);

    public IReadOnlyList<Reading> Read(string text, IndexedWords index)
    {
        if (Literal(text, index) is not { Words.Count: > 0 } literal)
            return [];
        List<Reading> readings = [intents.Read(literal)];
        foreach (var step in steps)
        {
            // A step also sees what the steps before it found: a corrected word may have synonyms.
            foreach (var reading in readings.ToArray())
                readings.AddRange(step.Alternatives(reading, index).Take(MaxReadings - Math.Min(MaxReadings, readings.Count)));
        }
        return readings;
    }

    /// <summary>The words as typed; where the input method was off, as they were meant.</summary>
    public static Reading Literal(string text, IndexedWords index)
    {
        var normalized = TextNormalizer.Normalize(text.Length > SearchQuery.MaxTextLength ? text[..SearchQuery.MaxTextLength] : text);
        List<QueryWord> words = [];
        foreach (var chunk in normalized.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (FromVni(chunk, index) is { } meant)
                words.Add(new QueryWord(meant));
            else
                words.AddRange(SyllableScanner.Words(chunk).Select(word => Word(chunk.AsSpan(word.Start, word.Length), index)).Where(static word => word.Exact.Length > 0));
        }
        for (var i = 1; i < words.Count; i++)
        {
            if (index.AreExactPair(words[i - 1].Exact, words[i].Exact))
                (words[i - 1], words[i]) = (words[i - 1] with { IsComplete = true }, words[i] with { IsComplete = true });
        }
        var finished = normalized.Length == 0 || char.IsWhiteSpace(normalized[^1]);
        if (words.Count > 0 && !finished && IsUnfinished(words, index))
            words[^1] = words[^1] with { IsPrefix = true };
        return new Reading(words);
    }

    private static QueryWord Word(ReadOnlySpan<char> typed, IndexedWords index)
    {
        var word = new QueryWord(Syllable.Canonical(typed));
        return !word.IsMarked && word.Exact.Length > 1 && !index.IsKnown(word.Exact) && Keystrokes.FromTelex(word.Exact) is { } meant && index.IsKnownForm(meant)
            ? new QueryWord(meant)
            : word;
    }

    /// <summary>VNI marks with digits, so its words must be read before letters and digits are parted.</summary>
    private static string? FromVni(string chunk, IndexedWords index)
        => chunk.Any(char.IsAsciiDigit) && char.IsLetter(chunk[0]) && chunk.All(char.IsAsciiLetterOrDigit)
            && Keystrokes.FromVni(chunk.ToLowerInvariant()) is { } meant && index.IsKnownForm(meant)
            ? meant
            : null;

    /// <summary>The last word is a beginning when it is no word itself, or when its neighbour only knows a longer one ("fish sau").</summary>
    private static bool IsUnfinished(List<QueryWord> words, IndexedWords index)
    {
        var last = words[^1];
        if (last.IsMarked ? !index.IsKnownForm(last.Exact) && !index.IsKnown(last.Folded) : !index.IsKnown(last.Folded))
            return index.BeginsWord(last.Folded);
        return words.Count > 1 && !index.ArePair(words[^2].Folded, last.Folded) && index.BeginsPair(words[^2].Folded, last.Folded);
    }
}
