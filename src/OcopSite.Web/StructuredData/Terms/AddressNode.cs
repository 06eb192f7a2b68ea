namespace OcopSite.Web.StructuredData.Terms;

internal sealed record AddressNode(string AddressCountry) : Node("PostalAddress")
{
    public string? StreetAddress { get; init; }

    public string? AddressLocality { get; init; }

    public string? AddressRegion { get; init; }
}
