namespace OcopSite.Backoffice.Health;

/// <summary>How the site stands, in numbers.</summary>
public sealed record HostFacts
{
    /// <summary>The position in the change feed that visitors see.</summary>
    public required long SnapshotPosition { get; init; }

    public required bool SnapshotIsReady { get; init; }

    /// <summary>Published documents.</summary>
    public required int Documents { get; init; }

    public required bool SearchIsReady { get; init; }

    /// <summary>What the search index was made from.</summary>
    public required string? SearchVersion { get; init; }

    public required long ImageCacheBytes { get; init; }

    public required long ImageCacheLimit { get; init; }

    public required long DiskFree { get; init; }

    public required long DiskTotal { get; init; }

    public required string Version { get; init; }

    public required string Runtime { get; init; }
}
