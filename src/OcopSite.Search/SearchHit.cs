using System.Text.Json.Serialization;

namespace OcopSite.Search;

public sealed record SearchHit
{
    public required Guid Id { get; init; }

    public required string Kind { get; init; }

    public required string Url { get; init; }

    public required string Name { get; init; }

    public required string Summary { get; init; }

    /// <summary>Comparable within one result only; zero when sorted by something else.</summary>
    public required float Score { get; init; }

    public required IReadOnlyList<Highlight> Highlights { get; init; }

    /// <summary>From where the visitor is, for records with coordinates.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? DistanceKilometres { get; init; }
}
