using OcopSite.Search.Analysis;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>Puts the names of a thing in the place of another word for it, and its name in the other language.</summary>
internal sealed class SynonymStep : IReadingStep
{
    private const float Weight = 0.7f;
    private const int MaxWords = 5;

    /// <summary>A word in one record of so many is one that many have.</summary>
    private const int Many = 8;

    private readonly ILookup<string, (string Exact, bool IsName, IReadOnlyList<QueryWord> Name)> names;

    public SynonymStep(IEnumerable<SynonymSet> sets)
    {
        names = sets
            .SelectMany(static set => set.Names.Select(static name => (Text: name, IsName: true)).Concat(set.Others.Select(static other => (Text: other, IsName: false)))
                .SelectMany(from => set.Names.Select(to => (From: Words(from.Text), from.IsName, To: Words(to)))))
            .Where(static entry => entry.From.Count > 0 && entry.To.Count > 0 && Join(entry.From) != Join(entry.To))
            .ToLookup(static entry => JoinFolded(entry.From), static entry => (Join(entry.From), entry.IsName, entry.To));
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
                foreach (var (_, isName, name) in names[JoinFolded(phrase)].Where(entry => Fits(phrase, entry.Exact)))
                {
                    found = true;
                    var frequency = Frequency(phrase, index);
                    // Records have both languages: a name that they know brings no more by its translation, nor a word that many have by others.
                    if (isName ? frequency > 0 : frequency * Many > index.RecordCount)
                        continue;
                    yield return reading.Replace(start, count, name, frequency > 0 ? Weight * Growth(reading, count, name) : Weight) with { IsParaphrase = true };
                }
            }
            if (found)
                yield break;
        }
    }

    private static int Frequency(QueryWord[] phrase, IndexedWords index)
        => phrase.Length == 1 ? index.Frequency(phrase[0].Folded) : phrase.Zip(phrase.Skip(1)).Min(pair => index.PairFrequency(pair.First.Folded, pair.Second.Folded));

    /// <summary>A longer name has more words to find, and is worth no more for it than the words that are there to be found as well.</summary>
    private static float Growth(Reading reading, int count, IReadOnlyList<QueryWord> name)
        => Math.Min(1, (float)reading.Words.Count / (reading.Words.Count - count + name.Count));

    /// <summary>Accents that were typed must be those of the synonym.</summary>
    private static bool Fits(QueryWord[] phrase, string synonym)
        => phrase.Zip(synonym.Split(' ')).All(static pair => !pair.First.IsMarked || AccentMatching.Compare(pair.First.Exact, pair.Second) >= AccentMatch.Partial);

    private static IReadOnlyList<QueryWord> Words(string phrase) => [.. TextWords.Of(phrase).Select(static word => new QueryWord(word))];

    private static string Join(IEnumerable<QueryWord> words) => string.Join(' ', words.Select(static word => word.Exact));

    private static string JoinFolded(IEnumerable<QueryWord> words) => string.Join(' ', words.Select(static word => word.Folded));
}
