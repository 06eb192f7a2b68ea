namespace OcopSite.Web.StructuredData.Terms;

/// <summary>Article or NewsArticle.</summary>
internal sealed record ArticleNode(string Type, string Headline, string Url) : Node(Type)
{
    public string? Description { get; init; }

    public IReadOnlyList<ImageNode>? Image { get; init; }

    public required string DatePublished { get; init; }

    public required string DateModified { get; init; }

    public required OrganizationNode Author { get; init; }

    public required OrganizationNode Publisher { get; init; }

    public required string InLanguage { get; init; }

    public string? ArticleSection { get; init; }

    public IReadOnlyList<string>? Keywords { get; init; }

    public required NodeReference MainEntityOfPage { get; init; }
}
