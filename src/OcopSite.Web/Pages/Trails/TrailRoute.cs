using OcopSite.Content.Items;
using OcopSite.Web.Maps;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Trails;

/// <summary>A trail as it can be followed today: the stops that are published, in order, with the way between them.</summary>
public sealed record TrailRoute(IReadOnlyList<RouteStop> Stops)
{
    /// <summary>All legs together, as the crow flies; <see langword="null"/> when no leg is known.</summary>
    public double? Kilometres => Stops.Any(s => s.KilometresBefore is not null) ? Stops.Sum(s => s.KilometresBefore ?? 0) : null;

    public IReadOnlyList<GeoPoint> Points => [.. Stops.Select(s => s.Position).OfType<MapPosition>().Select(p => p.Point)];

    public static TrailRoute Of(Trail trail, PageContext page)
    {
        List<RouteStop> stops = [];
        foreach (TrailStop stop in trail.Stops)
        {
            if (page.Site.Find<PublishedItem>(stop.AtId) is not PublishedItem at) continue;
            MapPosition? position = MapPosition.Of(at, page);
            stops.Add(new RouteStop(stops.Count + 1, stop, at, position, Leg(stops.LastOrDefault()?.Position, position)));
        }

        return new TrailRoute(stops);
    }

    private static double? Leg(MapPosition? from, MapPosition? to)
        => from is null || to is null || (from.Centre is not null && from.Centre == to.Centre) ? null : GeoDistance.Kilometres(from.Point, to.Point);
}
