using System.Globalization;
using OcopSite.Search;

namespace OcopSite.Benchmarks.Search;

/// <summary>
/// Many records that read like ours: a record of the seed each with a name of its own, its facts, and running text in which every word
/// follows one that it follows in the seed, so that words and their neighbours are as frequent as they are there.
/// </summary>
internal sealed class GeneratedCorpus
{
    private const int Seed = 20250701;
    private const int MinBody = 60;
    private const int MaxBody = 240;
    private const int NameWords = 2;

    private readonly Random _random = new(Seed);
    private readonly IReadOnlyList<SeedRecord> _models;
    private readonly Chain _vietnamese;
    private readonly Chain _english;

    public GeneratedCorpus(IReadOnlyList<SeedRecord> models)
    {
        _models = models;
        _vietnamese = new Chain(models.SelectMany(m => Texts(m.Vietnamese)));
        _english = new Chain(models.SelectMany(m => Texts(m.English)));
    }

    public IEnumerable<SeedRecord> Records(int count) => Enumerable.Range(0, count).Select(Record);

    private static IEnumerable<string> Texts(SearchDocument d) => [d.Name, d.Summary, .. d.Facts, d.Body];

    private SeedRecord Record(int number)
    {
        SeedRecord model = _models[_random.Next(_models.Count)];
        Guid id = new(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        string called = string.Join(' ', _vietnamese.Words(NameWords, _random).Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase));
        return new SeedRecord(
            $"{model.Id}/{number}",
            model.Vietnamese with { Id = id, Name = Renamed(model.Vietnamese.Name, called), Body = Body(_vietnamese) },
            model.English with { Id = id, Name = Renamed(model.English.Name, called), Body = Body(_english) });
    }

    private static string Renamed(string name, string called)
    {
        string[] words = name.Split(' ');
        return string.Join(' ', [.. words.Take(Math.Max(1, words.Length - NameWords)), called]);
    }

    private string Body(Chain chain) => string.Join(' ', chain.Words(_random.Next(MinBody, MaxBody), _random));

    /// <summary>Which words follow which.</summary>
    private sealed class Chain
    {
        private readonly Dictionary<string, List<string>> _next = [];
        private readonly List<string> _all = [];

        public Chain(IEnumerable<string> texts)
        {
            foreach (string text in texts)
            {
                string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                _all.AddRange(words);
                for (int i = 1; i < words.Length; i++)
                {
                    if (!_next.TryGetValue(words[i - 1], out List<string>? followers)) _next[words[i - 1]] = followers = [];
                    followers.Add(words[i]);
                }
            }
        }

        public IEnumerable<string> Words(int count, Random random)
        {
            string word = Any(_all, random);
            for (int i = 0; i < count; i++)
            {
                yield return word;
                word = _next.TryGetValue(word, out List<string>? followers) ? Any(followers, random) : Any(_all, random);
            }
        }

        private static string Any(List<string> words, Random random) => words[random.Next(words.Count)];
    }
}
