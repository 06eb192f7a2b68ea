using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Content;
using OcopSite.Search;
using OcopSite.Web.Tests.Support;
using Xunit.Abstractions;

namespace OcopSite.Web.Tests.Search.Judged;

/// <summary>
/// The judged queries over the site as it is seeded, with the pages, articles and trails that stand among the records:
/// "better" is a number, and it does not sink unseen.
/// </summary>
[Collection(SeededSiteTests.Name)]
public sealed class JudgedQueriesTests(SeededSite site, ITestOutputHelper output)
{
    private const double Floor = 0.92;
    private const double ClassFloor = 0.75;
    private const double WeakHits = 3;

    [Fact]
    public void The_judged_queries_are_answered_well()
    {
        IReadOnlyList<JudgedQuery> queries = JudgedQuery.Load();
        Dictionary<Guid, string> ids = queries.SelectMany(q => q.Relevant.Keys.Concat(q.MustNot)).Distinct()
            .ToDictionary(id => UuidV5.Create(UuidV5.UrlNamespace, $"ocop:{id}"));
        JudgedAnswer[] answers = [.. queries.Select(q => new JudgedAnswer(q, Ranked(q, ids)))];

        foreach (string line in Report(answers)) output.WriteLine(line);
        Assert.True(Mean(answers) >= Floor, $"nDCG@10 is {Mean(answers):0.000}");
        Assert.All(
            answers.GroupBy(a => a.Query.Class).Where(c => c.Any(a => a.Query.IsAnswered)),
            c => Assert.True(Mean(c) >= ClassFloor, $"{c.Key}: nDCG@10 is {Mean(c):0.000}"));
        Assert.DoesNotContain(answers, a => a.HasForbidden);
        Assert.DoesNotContain(answers, a => a.Query.IsAnswered && a.Ranked.Count == 0);
        // A word left without accents among others may still mean another word: few such hits, not none.
        Assert.InRange(answers.Where(a => a.Query.Class == "no-answer").Average(a => a.Ranked.Count), 0, WeakHits);
    }

    /// <summary>Records by the id of the judgements; whatever they do not name, by its name.</summary>
    private string[] Ranked(JudgedQuery query, Dictionary<Guid, string> ids)
        => [.. site.Services.GetRequiredService<ISiteSearch>().Search(new SearchQuery { Text = query.Text, Language = query.Language })
            .Hits.Select(hit => ids.GetValueOrDefault(hit.Id, $"{hit.Kind} “{hit.Name}”"))];

    private static double Mean(IEnumerable<JudgedAnswer> answers)
        => answers.Where(a => a.Query.IsAnswered).Select(a => a.Gain).DefaultIfEmpty(double.NaN).Average();

    private static IEnumerable<string> Report(JudgedAnswer[] answers)
    {
        foreach (var group in answers.GroupBy(a => a.Query.Class).Append(answers.GroupBy(_ => "TOTAL").Single()))
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{group.Key,-18} {group.Count(),4} nDCG@10 {Mean(group):0.000} first {group.Count(a => a.IsGoodFirst),4} forbidden {group.Count(a => a.HasForbidden)}");
        }
        foreach (JudgedAnswer answer in answers.Where(a => a.Gain < 0.75 || a.HasForbidden || (!a.Query.IsAnswered && a.Ranked.Count > 0)).OrderBy(a => a.Gain))
        {
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{answer.Gain:0.000} {answer.Query.Class} \"{answer.Query.Text}\": {string.Join(", ", answer.Ranked.Take(5))}");
        }
    }
}
