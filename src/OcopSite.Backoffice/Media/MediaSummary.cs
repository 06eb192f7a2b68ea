namespace OcopSite.Backoffice.Media;

/// <summary>What lists and pickers show of a media item, kept in memory.</summary>
public sealed record MediaSummary(Guid Key, int Id, string TypeAlias, string Name)
{
    public required int ParentId { get; init; }

    /// <summary>Ids from the root to the item itself.</summary>
    public required IReadOnlyList<int> Path { get; init; }

    public required bool Trashed { get; init; }

    /// <summary>The address of the file; <see langword="null"/> for a folder.</summary>
    public string? Url { get; init; }

    /// <summary><see langword="null"/> for what is no picture, and for a picture that is out of reach because it is in the bin.</summary>
    public string? ThumbnailUrl { get; init; }

    /// <summary>The length of the file.</summary>
    public long Bytes { get; init; }

    /// <summary>The alternative text by culture.</summary>
    public required IReadOnlyDictionary<string, string> AlternativeTexts { get; init; }

    /// <summary>It is drawn, and pages say so.</summary>
    public bool IsIllustration { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Updated { get; init; }

    public required string Folded { get; init; }

    public bool IsFolder => TypeAlias == MediaTypes.Folder;

    public bool IsPicture => TypeAlias == MediaTypes.Picture;

    /// <summary>The languages of the site in which whoever cannot see the picture learns nothing of it.</summary>
    public IReadOnlyList<string> UndescribedCultures { get; init; } = [];

    public bool LacksAlternativeText => UndescribedCultures.Count > 0;
}
