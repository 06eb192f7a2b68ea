namespace OcopSite.Backoffice.Media.Library;

/// <summary>What the library is narrowed to, as its address says.</summary>
public sealed record MediaQuery
{
    public const int PageSize = 60;

    /// <summary>The folder that is open; <see langword="null"/> for the top.</summary>
    public Guid? Folder { get; init; }

    public string? Text { get; init; }

    public MediaFilter? Filter { get; init; }

    public MediaSort Sort { get; init; }

    /// <summary>What is in the bin instead.</summary>
    public bool Bin { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whoever looks for something looks in the folders below too.</summary>
    public bool Searches => Text is not null || Filter is not null;
}
