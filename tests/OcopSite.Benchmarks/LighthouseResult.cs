using System.Text.Json;

namespace OcopSite.Benchmarks;

/// <summary>What Lighthouse thinks of a page: scores of 0 to 100, milliseconds, and the audits that cost points outside performance.</summary>
internal sealed record LighthouseResult(
    double Performance,
    double Accessibility,
    double BestPractices,
    double Seo,
    double LargestContentfulPaint,
    double CumulativeLayoutShift,
    double TotalBlockingTime,
    IReadOnlyList<string> Faults)
{
    private static readonly string[] Faultless = ["accessibility", "best-practices", "seo"];

    public static LighthouseResult Of(JsonElement report)
    {
        double Score(string category) => Math.Round(report.GetProperty("categories").GetProperty(category).GetProperty("score").GetDouble() * 100);
        double Figure(string audit) => report.GetProperty("audits").GetProperty(audit).GetProperty("numericValue").GetDouble();
        return new LighthouseResult(
            Score("performance"), Score("accessibility"), Score("best-practices"), Score("seo"),
            Figure("largest-contentful-paint"), Figure("cumulative-layout-shift"), Figure("total-blocking-time"),
            [.. Faultless.SelectMany(c => report.GetProperty("categories").GetProperty(c).GetProperty("auditRefs").EnumerateArray())
                .Where(r => r.GetProperty("weight").GetDouble() > 0)
                .Select(r => report.GetProperty("audits").GetProperty(r.GetProperty("id").GetString()!))
                .Where(a => a.GetProperty("score") is { ValueKind: JsonValueKind.Number } score && score.GetDouble() < 1)
                .Select(a => a.GetProperty("title").GetString()!)]);
    }
}
