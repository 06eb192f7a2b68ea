namespace OcopSite.Search;

public sealed record SearchResult
{
    public static readonly SearchResult Empty = new();

    public int Total { get; init; }

    public IReadOnlyList<SearchHit> Hits { get; init; } = [];

    /// <summary>Facet name → value → hits. A facet's own selection does not narrow its own counts, so that a second value can be added.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Facets { get; init; }
        = new Dictionary<string, IReadOnlyDictionary<string, int>>();

    /// <summary>The text as it was probably meant, where a word had to be corrected.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The text was longer than <see cref="SearchQuery.MaxTextLength"/>, and only its beginning was searched for.</summary>
    public bool IsCut { get; init; }

    public TimeSpan Took { get; init; }
}
