namespace OcopSite.Web.StructuredData.Terms;

/// <summary>The page itself: WebPage, CollectionPage, FAQPage.</summary>
internal sealed record PageNode(string Type, string Name, string Url) : Node(Type)
{
    public string? Description { get; init; }

    public required string InLanguage { get; init; }

    public required NodeReference IsPartOf { get; init; }

    public NodeReference? Breadcrumb { get; init; }

    public ImageNode? PrimaryImageOfPage { get; init; }

    public string? DatePublished { get; init; }

    public string? DateModified { get; init; }

    /// <summary>What the page is about: a reference, a list, or questions.</summary>
    public object? MainEntity { get; init; }
}
