namespace OcopSite.Content.Items;

/// <summary>A position in degrees (WGS 84), good for a marker on a map, not for navigation.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude);
