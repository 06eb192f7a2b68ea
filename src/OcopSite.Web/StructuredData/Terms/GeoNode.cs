namespace OcopSite.Web.StructuredData.Terms;

internal sealed record GeoNode(double Latitude, double Longitude) : Node("GeoCoordinates");
