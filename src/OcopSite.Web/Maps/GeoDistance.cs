using OcopSite.Content.Items;

namespace OcopSite.Web.Maps;

/// <summary>Distances over the ground as the crow flies.</summary>
public static class GeoDistance
{
    private const double EarthRadiusKm = 6371;

    /// <summary>The great circle between two points, in kilometres.</summary>
    public static double Kilometres(GeoPoint from, GeoPoint to)
    {
        double latitude = Radians(to.Latitude - from.Latitude), longitude = Radians(to.Longitude - from.Longitude);
        double h = Haversine(latitude) + (Math.Cos(Radians(from.Latitude)) * Math.Cos(Radians(to.Latitude)) * Haversine(longitude));
        return 2 * EarthRadiusKm * Math.Asin(Math.Sqrt(h));
    }

    private static double Haversine(double angle) => Math.Pow(Math.Sin(angle / 2), 2);

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
