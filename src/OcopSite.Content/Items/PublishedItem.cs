namespace OcopSite.Content.Items;

/// <summary>A published document in one language, as pages and search read it.</summary>
public abstract record PublishedItem
{
    public required Guid Id { get; init; }

    /// <summary>Alias of the document type.</summary>
    public required string ContentType { get; init; }

    /// <summary>The language of this version, for example <c>vi-VN</c>.</summary>
    public required string Culture { get; init; }

    public required string Name { get; init; }

    /// <summary>Public address from the site root, for example <c>/en/products/…/</c>.</summary>
    public required string Url { get; init; }

    /// <summary>Addresses of every published language, this one included, by culture.</summary>
    public required IReadOnlyDictionary<string, string> Alternates { get; init; }

    public DateTimeOffset Created { get; init; }

    public DateTimeOffset Updated { get; init; }

    public Seo Seo { get; init; } = Seo.None;
}
