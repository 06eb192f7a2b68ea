namespace OcopSite.Backoffice.Media;

/// <summary>What lists and pickers show of a media item, kept in memory.</summary>
public sealed record MediaSummary(Guid Key, int Id, string TypeAlias, string Name)
{
    public required int ParentId { get; init; }

    public required bool Trashed { get; init; }

    /// <summary>The address of the file; <see langword="null"/> for a folder.</summary>
    public string? Url { get; init; }

    public string? ThumbnailUrl { get; init; }

    /// <summary>The alternative text by culture.</summary>
    public required IReadOnlyDictionary<string, string> AlternativeTexts { get; init; }

    /// <summary>It says nothing that its surroundings do not say; screen readers pass it over.</summary>
    public bool Decorative { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Updated { get; init; }

    public required string Folded { get; init; }

    public bool IsFolder => TypeAlias == "Folder";

    public bool IsPicture => TypeAlias == "Image";
}
