using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Components.Charts;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Statistics;

/// <summary>Published counts by their stars, as bars that leave open what the sources leave open.</summary>
internal sealed class StarBars(PageContext page)
{
    private readonly ChartSeries _five = OfStars(5, page.Texts);
    private readonly ChartSeries _four = OfStars(4, page.Texts);
    private readonly ChartSeries _three = OfStars(3, page.Texts);
    private readonly ChartSeries _unknown = new("unknown", page.Texts["chart.starsNotGiven"], page.Texts["chart.starsNotGiven"]);

    public IReadOnlyList<ChartSeries> Series => [_five, _four, _three, _unknown];

    /// <returns><see langword="null"/> for a count without a number to draw.</returns>
    public StackedBar? Of(StatisticsFigure figure)
    {
        (ChartSeries Series, int? Count)[] known = [(_five, figure.Star5), (_four, figure.Star4), (_three, figure.Star3)];
        int? total = figure.Total ?? figure.Star3OrMore;
        // What a source counts without saying its stars is not shared out among them.
        int rest = (total ?? 0) - known.Sum(k => k.Count ?? 0);
        ChartPart[] parts = [.. known.Append((_unknown, rest)).Where(k => k.Count > 0).Select(k => new ChartPart(k.Series, k.Count!.Value))];
        if (parts.Length == 0) return null;

        string when = figure.AsOf is PartialDate asOf ? Wording.Date(asOf, page.Culture) : page.Texts["event.dateUnknown"];
        return new StackedBar(figure.Label, rest < 0 && total is not null ? page.Texts["chart.doesNotAddUp", when] : when, parts, total);
    }

    private static ChartSeries OfStars(int stars, SiteTexts texts) => new($"{stars}", texts["stars.count", stars], $"{stars}★");
}
