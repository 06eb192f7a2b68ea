namespace OcopSite.Web.StructuredData.Terms;

/// <summary>Place, TouristAttraction, Store, AdministrativeArea.</summary>
internal sealed record PlaceNode(string Type, string Name) : Node(Type)
{
    public IReadOnlyList<string>? AlternateName { get; init; }

    public string? Description { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<ImageNode>? Image { get; init; }

    public AddressNode? Address { get; init; }

    public GeoNode? Geo { get; init; }

    public string? Identifier { get; init; }

    public PlaceNode? ContainedInPlace { get; init; }
}
