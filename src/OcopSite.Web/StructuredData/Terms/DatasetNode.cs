namespace OcopSite.Web.StructuredData.Terms;

internal sealed record DatasetNode(string Name, string Description, string Url) : Node("Dataset")
{
    public required OrganizationNode Creator { get; init; }

    public required string InLanguage { get; init; }

    public required string DateModified { get; init; }

    /// <summary>First and last day that figures are about, as an ISO 8601 interval.</summary>
    public string? TemporalCoverage { get; init; }

    public IReadOnlyList<string>? VariableMeasured { get; init; }

    public IReadOnlyList<string>? IsBasedOn { get; init; }

    public bool IsAccessibleForFree { get; } = true;
}
