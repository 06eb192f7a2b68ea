using OcopSite.Content.Items;

namespace OcopSite.Web.Maps;

/// <summary>
/// A window on the province, three wide and two high. Equirectangular with the scale of latitude 11°: within the province a kilometre is the same
/// length in every direction to two parts in a thousand.
/// </summary>
/// <param name="Centre">The middle of the window.</param>
/// <param name="Width">From edge to edge, in degrees of latitude.</param>
public sealed record MapFrame(GeoPoint Centre, double Width)
{
    /// <summary>Width to height.</summary>
    public const double Ratio = 1.5;

    /// <summary>The whole province with its island.</summary>
    public static readonly MapFrame Province = new(new GeoPoint(11.03, 108.17), 1.76);

    // The outline has no finer detail to show than some twenty kilometres from edge to edge.
    private const double Narrowest = 0.2;

    // Room around the outermost points for their markers.
    private const double Margin = 1.45;

    private static readonly double EastWest = Math.Cos(11 * Math.PI / 180);

    private double Height => Width / Ratio;

    public MapPoint Place(GeoPoint point)
        => new(((point.Longitude - Centre.Longitude) * EastWest / Width) + 0.5, ((Centre.Latitude - point.Latitude) / Height) + 0.5);

    /// <summary>The smallest frame that shows all points well; the province where there are none, or where they lie far apart.</summary>
    public static MapFrame Around(IReadOnlyCollection<GeoPoint> points)
    {
        if (points.Count == 0) return Province;
        double south = points.Min(p => p.Latitude), north = points.Max(p => p.Latitude);
        double west = points.Min(p => p.Longitude), east = points.Max(p => p.Longitude);
        double width = Math.Max(Narrowest, Math.Max((east - west) * EastWest, (north - south) * Ratio) * Margin);
        return width > Province.Width * 0.8 ? Province : new MapFrame(new GeoPoint((south + north) / 2, (west + east) / 2), width);
    }
}
