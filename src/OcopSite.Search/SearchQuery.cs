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

    public int Skip { get; init; }

    public int Take { get; init; } = 10;

    public SearchSort Sort { get; init; }
}
