namespace OcopSite.Search;

/// <summary>
/// One language version of a record. Text is given by the part it plays, because where a word stands decides how much it counts.
/// All versions of a record share <see cref="Id"/> and are indexed together: a word of any version finds the record.
/// </summary>
public sealed record SearchDocument
{
    public required Guid Id { get; init; }

    public required string Kind { get; init; }

    /// <summary><c>vi</c> or <c>en</c>. A record is a hit in the languages it has a version in.</summary>
    public required string Language { get; init; }

    public required string Url { get; init; }

    public required string Name { get; init; }

    public string Summary { get; init; } = "";

    /// <summary>Brand, short name, former names: whatever else people call it.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>What it is, in words that people type: the product type, the kind of place, "OCOP 4 sao".</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    public string Producer { get; init; } = "";

    /// <summary>Where it is, with the names of today and of before.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Running text without markup.</summary>
    public string Body { get; init; } = "";

    /// <summary>Facet name → values. Values are keys, not labels. The facet <c>kind</c> is always <see cref="Kind"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>It tells of records and is none — an article, a page: it stands behind them unless its name is what was asked for.</summary>
    public bool IsBackground { get; init; }

    public DateTimeOffset? SortDate { get; init; }

    public int? Stars { get; init; }

    /// <summary>A collation key of the name: bytes that compare as the alphabet of <see cref="Language"/> does. Without one, names sort by their letters without accents.</summary>
    public ReadOnlyMemory<byte> NameSortKey { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }
}
