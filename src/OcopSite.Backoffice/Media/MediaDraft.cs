using OcopSite.Backoffice.Documents;
using OcopSite.Engine;

namespace OcopSite.Backoffice.Media;

/// <summary>A media item as staff see it.</summary>
public sealed record MediaDraft(Guid Key, int Id, string TypeAlias, string Name)
{
    public Guid? ParentKey { get; init; }

    /// <summary>What was read; a write that names another one is a conflict.</summary>
    public required ItemVersion Version { get; init; }

    /// <summary>The file; <see langword="null"/> for a folder.</summary>
    public StoredPicture? File { get; init; }

    /// <summary>By alias, as <see cref="StoredText"/> writes them; a value that is not there is empty.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    public bool Trashed { get; init; }

    /// <summary>UTC.</summary>
    public DateTime Updated { get; init; }

    /// <summary>The number of the member who wrote it last.</summary>
    public int WriterId { get; init; }

    public bool IsPicture => TypeAlias == MediaTypes.Picture;

    public bool IsFolder => TypeAlias == MediaTypes.Folder;

    public string? Value(string alias) => Values.GetValueOrDefault(alias);
}
