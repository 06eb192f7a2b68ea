using System.Text.Json;
using System.Text.Json.Serialization;

namespace OcopSite.Web.Tests.Search.Judged;

internal sealed record JudgedQuery(
    [property: JsonPropertyName("q")] string Text,
    [property: JsonPropertyName("lang")] string Language,
    string Class,
    IReadOnlyDictionary<string, int> Relevant,
    IReadOnlyList<string> MustNot)
{
    private const int Depth = 10;

    public bool IsAnswered => Relevant.Count > 0;

    public static IReadOnlyList<JudgedQuery> Load()
        => JsonSerializer.Deserialize<List<JudgedQuery>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Search", "Judged", "queries.json")), JsonSerializerOptions.Web)!;

    /// <summary>nDCG@10: gain 2^grade − 1, discount log2(rank + 1), divided by that of the ideal order.</summary>
    public double Gain(IReadOnlyList<string> ranked)
        => Discounted(ranked.Select(id => Relevant.GetValueOrDefault(id))) / Discounted(Relevant.Values.OrderDescending());

    public bool IsGoodFirst(IReadOnlyList<string> ranked)
        => ranked.Count > 0 && Relevant.GetValueOrDefault(ranked[0]) >= Math.Min(2, Relevant.Values.Max());

    /// <summary>A record that must not may not stand above any best answer, nor in the list at all when nothing answers.</summary>
    public bool HasForbidden(IReadOnlyList<string> ranked)
    {
        var list = ranked.Take(Depth).ToList();
        var best = Relevant.Where(entry => entry.Value == Relevant.Values.Max()).Select(entry => list.IndexOf(entry.Key)).ToArray();
        var limit = best.Length == 0 || best.Contains(-1) ? int.MaxValue : best.Max();
        return MustNot.Any(id => list.IndexOf(id) is var place and >= 0 && place < limit);
    }

    private static double Discounted(IEnumerable<int> grades)
        => grades.Take(Depth).Select(static (grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();
}
