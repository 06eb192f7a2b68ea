namespace OcopSite.Web.StructuredData.Terms;

internal sealed record ProductNode(string Name, string Url) : Node("Product")
{
    public string? Description { get; init; }

    public IReadOnlyList<ImageNode>? Image { get; init; }

    public string? Category { get; init; }

    public BrandNode? Brand { get; init; }

    public OrganizationNode? Manufacturer { get; init; }

    public string? Gtin { get; init; }

    public QuantityNode? Weight { get; init; }

    /// <summary>Stars are a decision of an authority, not the opinion of buyers: never a rating.</summary>
    public string? Award { get; init; }

    public CertificationNode? HasCertification { get; init; }

    /// <summary>An offer, or an aggregate of offers.</summary>
    public object? Offers { get; init; }
}
