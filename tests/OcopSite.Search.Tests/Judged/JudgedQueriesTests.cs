using System.Globalization;
using Xunit.Abstractions;

namespace OcopSite.Search.Tests.Judged;

/// <summary>The judged queries over the seed facts: "better" is a number, and it does not sink unseen.</summary>
public sealed class JudgedQueriesTests(ITestOutputHelper output)
{
    private const double Floor = 0.92;
    private const double ClassFloor = 0.75;
    private const double WeakHits = 2;

    [Fact]
    public async Task The_judged_queries_are_answered_well()
    {
        var corpus = new SeedCorpus();
        var records = corpus.Records;
        var ids = records.ToDictionary(static record => record.Vietnamese.Id, static record => record.Id);
        using var search = new SearchFixture(null, new SearchWordFile(corpus.Synonyms, []), corpus.Words);
        await search.Index.RebuildAsync(records.SelectMany(static record => new[] { record.Vietnamese, record.English }), "1", CancellationToken.None);

        var answers = JudgedQuery.Load().Select(query => new JudgedAnswer(query, Ranked(search.Search, query, ids))).ToArray();

        foreach (var line in Report(answers))
            output.WriteLine(line);
        Assert.True(Mean(answers) >= Floor, $"nDCG@10 is {Mean(answers):0.000}");
        Assert.All(
            answers.GroupBy(static answer => answer.Query.Class).Where(static group => group.Any(static answer => answer.Query.IsAnswered)),
            static group => Assert.True(Mean(group) >= ClassFloor, $"{group.Key}: nDCG@10 is {Mean(group):0.000}"));
        Assert.DoesNotContain(answers, static answer => answer.HasForbidden);
        Assert.DoesNotContain(answers, static answer => answer.Query.IsAnswered && answer.Ranked.Count == 0);
        // A word left without accents among others may still mean another word: few such hits, not none.
        Assert.InRange(answers.Where(static answer => answer.Query.Class == "no-answer").Average(static answer => answer.Ranked.Count), 0, WeakHits);
    }

    private static string[] Ranked(ISiteSearch search, JudgedQuery query, Dictionary<Guid, string> ids)
        => [.. search.Search(new SearchQuery { Text = query.Text, Language = query.Language }).Hits.Select(hit => ids[hit.Id])];

    private static double Mean(IEnumerable<JudgedAnswer> answers)
        => answers.Where(static answer => answer.Query.IsAnswered).Select(static answer => answer.Gain).DefaultIfEmpty(double.NaN).Average();

    private static IEnumerable<string> Report(JudgedAnswer[] answers)
    {
        foreach (var group in answers.GroupBy(static answer => answer.Query.Class).Append(answers.GroupBy(static _ => "TOTAL").Single()))
        {
            var first = group.Count(static answer => answer.IsGoodFirst);
            var forbidden = group.Count(static answer => answer.HasForbidden);
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{group.Key,-18} {group.Count(),4} nDCG@10 {Mean(group):0.000} first {first,4} forbidden {forbidden}");
        }
        foreach (var answer in answers.Where(static answer => answer.Gain < 0.75 || answer.HasForbidden || (!answer.Query.IsAnswered && answer.Ranked.Count > 0)).OrderBy(static answer => answer.Gain))
        {
            var ranked = string.Join(", ", answer.Ranked.Take(5));
            yield return string.Create(CultureInfo.InvariantCulture, $"{answer.Gain:0.000} {answer.Query.Class} \"{answer.Query.Text}\": {ranked}");
        }
    }
}
