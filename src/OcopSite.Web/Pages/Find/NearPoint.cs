using System.Globalization;
using GeoPoint = OcopSite.Search.GeoPoint;

namespace OcopSite.Web.Pages.Find;

/// <summary>Where a visitor is.</summary>
public sealed record NearPoint(decimal Latitude, decimal Longitude)
{
    public const string Key = "near";

    public GeoPoint Position => new((double)Latitude, (double)Longitude);

    public static NearPoint? Parse(string text)
    {
        string[] parts = text.Split(',');
        return parts.Length == 2 && Degrees(parts[0], 90) is decimal latitude && Degrees(parts[1], 180) is decimal longitude ? new NearPoint(latitude, longitude) : null;
    }

    /// <summary>To about a kilometre: an address says no more than is needed.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.00},{Longitude:0.00}");

    private static decimal? Degrees(string text, int most)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal degrees) && Math.Abs(degrees) <= most
            ? degrees
            : null;
}
