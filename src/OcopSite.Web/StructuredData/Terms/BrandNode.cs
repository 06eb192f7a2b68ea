namespace OcopSite.Web.StructuredData.Terms;

internal sealed record BrandNode(string Name) : Node("Brand");
