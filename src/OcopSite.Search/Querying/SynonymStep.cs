using OcopSite.Search.Analysis;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>Puts the names of a thing in the place of another word for it, and its name in the other language.</summary>
internal sealed class SynonymStep : IReadingStep
{
    private const float Weight = 0.7f;
    private const int MaxWords = 5;

    private readonly ILookup<string, (string Exact, IReadOnlyList<QueryWord> Name)> names;

    public SynonymStep(IEnumerable<SynonymSet> sets)
    {
        names = sets
            .SelectMany(static set => set.Names.Concat(set.Others).SelectMany(from => set.Names.Select(to => (From: Words(from), To: Words(to)))))
            .Where(static entry => entry.From.Count > 0 && entry.To.Count > 0 && Join(entry.From) != Join(entry.To))
            .ToLookup(static entry => JoinFolded(entry.From), static entry => (Join(entry.From), entry.To));
    }

    public IEnumerable<Reading> Alternatives(Reading reading, IndexedWords index)
    {
        // The longest phrase first: "sea grapes" is not a kind of grapes.
        for (var count = Math.Min(MaxWords, reading.Words.Count); count > 0; count--)
        {
            var found = false;
            for (var start = 0; start + count <= reading.Words.Count; start++)
            {
                var phrase = reading.Words.Skip(start).Take(count).ToArray();
                foreach (var (_, name) in names[JoinFolded(phrase)].Where(entry => Fits(phrase, entry.Exact)))
                {
                    found = true;
                    yield return reading.Replace(start, count, name, Weight) with { IsParaphrase = true };
                }
            }
            if (found)
                yield break;
        }
    }

    /// <summary>Accents that were typed must be those of the synonym.</summary>
    private static bool Fits(QueryWord[] phrase, string synonym)
        => phrase.Zip(synonym.Split(' ')).All(static pair => !pair.First.IsMarked || AccentMatching.Compare(pair.First.Exact, pair.Second) >= AccentMatch.Partial);

    private static IReadOnlyList<QueryWord> Words(string phrase) => [.. TextWords.Of(phrase).Select(static word => new QueryWord(word))];

    private static string Join(IEnumerable<QueryWord> words) => string.Join(' ', words.Select(static word => word.Exact));

    private static string JoinFolded(IEnumerable<QueryWord> words) => string.Join(' ', words.Select(static word => word.Folded));
}
