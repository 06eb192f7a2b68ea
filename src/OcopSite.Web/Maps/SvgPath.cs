using System.Globalization;
using System.Text;
using OcopSite.Content.Items;

namespace OcopSite.Web.Maps;

/// <summary>Points as the path of an SVG drawing that is <see cref="Width"/> × <see cref="Height"/> units large.</summary>
internal static class SvgPath
{
    public const int Width = 300;
    public const int Height = 200;

    public static string Area(IEnumerable<GeoPoint> points, MapFrame frame) => Line(points.Select(frame.Place)) + "Z";

    public static string Line(IEnumerable<GeoPoint> points, MapFrame frame) => Line(points.Select(frame.Place));

    // Steps rather than positions, and a tenth of a unit exact: a third shorter, and nobody sees the difference.
    public static string Line(IEnumerable<MapPoint> points)
    {
        var path = new StringBuilder();
        int lastX = 0, lastY = 0;
        foreach (MapPoint point in points)
        {
            int x = (int)Math.Round(point.X * Width * 10), y = (int)Math.Round(point.Y * Height * 10);
            path.Append(path.Length == 0 ? 'M' : 'l').Append(Tenths(x - lastX)).Append(' ').Append(Tenths(y - lastY));
            (lastX, lastY) = (x, y);
        }

        return path.ToString();
    }

    /// <summary>A part of the whole as the per cent that an SVG attribute takes.</summary>
    public static string Percent(double part) => (part * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Tenths(int tenths) => (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture);
}
