namespace OcopSite.Search;

public sealed record SearchQuery
{
    /// <summary>Longer texts are cut here: nobody types more, and work stays bounded.</summary>
    public const int MaxTextLength = 200;

    public const int MaxTake = 100;

    /// <summary>As typed. Operators and markup mean nothing.</summary>
    public required string Text { get; init; }

    /// <summary>The language hits are shown in; both languages are searched.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>Empty: every kind.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Facet name → wanted values: any of a facet's values, and all of the facets.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Where the visitor is. Hits with coordinates then tell their distance; a text without words finds all records that have them.</summary>
    public GeoPoint? Near { get; init; }

    /// <summary>Only hits so near to <see cref="Near"/>.</summary>
    public double? WithinKilometres { get; init; }

    /// <summary>Whether facets are to be counted.</summary>
    public bool WithFacets { get; init; } = true;

    public int Skip { get; init; }

    public int Take { get; init; } = 10;

    public SearchSort Sort { get; init; }
}
