namespace OcopSite.Web.StructuredData.Terms;

/// <summary>Organization, or LocalBusiness where there is an address.</summary>
internal sealed record OrganizationNode(string Type, string Name) : Node(Type)
{
    public string? Description { get; init; }

    public string? Url { get; init; }

    public IReadOnlyList<ImageNode>? Image { get; init; }

    public ImageNode? Logo { get; init; }

    public AddressNode? Address { get; init; }

    public GeoNode? Geo { get; init; }

    public string? Telephone { get; init; }

    public string? Email { get; init; }

    public string? FoundingDate { get; init; }

    public IReadOnlyList<string>? SameAs { get; init; }
}
