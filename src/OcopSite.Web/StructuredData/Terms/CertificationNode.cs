namespace OcopSite.Web.StructuredData.Terms;

internal sealed record CertificationNode(string Name) : Node("Certification")
{
    public string? CertificationIdentification { get; init; }

    public string? ValidFrom { get; init; }

    public string? Expires { get; init; }
}
