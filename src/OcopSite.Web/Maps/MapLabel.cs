using OcopSite.Content.Items;

namespace OcopSite.Web.Maps;

/// <summary>A name on the map.</summary>
/// <param name="Anchor">The end of the name that stands at the point: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
internal sealed record MapLabel(string Name, GeoPoint At, string Anchor)
{
    // A letter's part of the width of a small screen.
    private const double LetterWidth = 0.02;
    private const double Room = 0.03;

    /// <summary>Towns that everybody knows, few enough to leave room for markers. Names on the coast stand out at sea.</summary>
    public static readonly IReadOnlyList<MapLabel> Towns =
    [
        new("Phan Thiết", new(10.862, 108.125), "start"),
        new("Mũi Né", new(10.905, 108.32), "start"),
        new("La Gi", new(10.62, 107.79), "start"),
        new("Kê Gà", new(10.665, 108.01), "start"),
        new("Phan Rí Cửa", new(11.115, 108.585), "start"),
        new("Liên Hương", new(11.19, 108.775), "start"),
        new("Võ Xu", new(11.195, 107.56), "middle"),
        new("Lạc Tánh", new(11.09, 107.7), "middle"),
        new("Phú Quý", new(10.525, 108.86), "end"),
    ];

    /// <summary>Where it stands in a frame, if all of it does and no marker would cover it.</summary>
    public MapPoint? In(MapFrame frame, IReadOnlyList<MapMarker> markers)
    {
        MapPoint at = frame.Place(At);
        double width = Name.Length * LetterWidth;
        double left = at.X - (Anchor switch { "start" => 0, "middle" => width / 2, _ => width });
        bool covered = markers.Any(m => m.At.X > left - Room && m.At.X < left + width + Room && Math.Abs(m.At.Y - at.Y) < Room);
        return at.IsInside && left >= 0 && left + width <= 1 && !covered ? at : null;
    }
}
