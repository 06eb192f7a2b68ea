using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Trails;

/// <summary>Lengths and times of a trail in words, no more exact than they are.</summary>
internal static class TrailWords
{
    private const int MinutesInAnHour = 60;

    /// <summary>The whole of a trail in a line: stops, time, distance.</summary>
    public static string Line(Trail trail, PageContext page)
    {
        TrailRoute route = TrailRoute.Of(trail, page);
        return string.Join(" · ", new[] { page.Texts.Count("count.stops", route.Stops.Count), Duration(trail, page), route.Kilometres is double km ? Kilometres(km, page) : null }.OfType<string>());
    }

    public static string? Duration(Trail trail, PageContext page) => trail.Duration is int length ? page.Texts.Count($"count.{trail.DurationUnit}", length) : null;

    public static string Minutes(int minutes, PageContext page) => minutes % (MinutesInAnHour / 2) != 0 || minutes < MinutesInAnHour
        ? page.Texts.Count("count.minutes", minutes)
        : page.Texts["trail.hours", Wording.Number((decimal)minutes / MinutesInAnHour, page.Culture, minutes % MinutesInAnHour == 0 ? 0 : 1)];

    /// <summary>Whole kilometres: the positions are no better.</summary>
    public static string Kilometres(double kilometres, PageContext page)
        => kilometres < 1 ? page.Texts["trail.underOneKm"] : page.Texts["trail.kmStraight", Wording.Number((decimal)Math.Round(kilometres), page.Culture)];
}
