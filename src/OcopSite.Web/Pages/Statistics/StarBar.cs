using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Components.Charts;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Statistics;

/// <summary>Draws a published count by its stars, and leaves open what it leaves open.</summary>
internal static class StarBar
{
    /// <returns><see langword="null"/> for a count without a number to draw.</returns>
    public static StackedBar? Of(StatisticsFigure figure, PageContext page)
    {
        (int Stars, int? Count)[] known = [(5, figure.Star5), (4, figure.Star4), (3, figure.Star3)];
        int? total = figure.Total ?? figure.Star3OrMore;
        int rest = (total ?? 0) - known.Sum(k => k.Count ?? 0);
        ChartPart[] parts =
        [
            .. known.Where(k => k.Count > 0).Select(k => new ChartPart($"{k.Stars}", page.Texts["stars.count", k.Stars], $"{k.Stars}★", k.Count!.Value)),
            // What a source counts without saying its stars is not shared out among them.
            .. rest > 0 ? new[] { new ChartPart("unknown", page.Texts["chart.starsNotGiven"], page.Texts["chart.starsNotGiven"], rest) } : [],
        ];
        if (parts.Length == 0) return null;

        string when = figure.AsOf is PartialDate asOf ? Wording.Date(asOf, page.Culture) : page.Texts["event.dateUnknown"];
        return new StackedBar(figure.Label, rest < 0 && total is not null ? page.Texts["chart.doesNotAddUp", when] : when, parts, total);
    }
}
