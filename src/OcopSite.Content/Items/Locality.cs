namespace OcopSite.Content.Items;

/// <summary>An administrative unit with its history: a commune of today or a district of before.</summary>
public sealed record Locality : SourcedItem
{
    public LocalText? Summary { get; init; }

    /// <summary>One of <see cref="Vocabulary.LocalityKinds"/>.</summary>
    public required string Kind { get; init; }

    public LocalText? OfficialName { get; init; }

    /// <summary>The official code of the unit.</summary>
    public string? Code { get; init; }

    /// <summary>Units it was made from.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];

    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day it existed; <see langword="null"/> while it does.</summary>
    public DateOnly? ValidTo { get; init; }

    public Guid? PartOfId { get; init; }

    public IReadOnlyList<Guid> SucceededByIds { get; init; } = [];

    public GeoPoint? Location { get; init; }

    public decimal? AreaKm2 { get; init; }

    public LocalText? KnownFor { get; init; }

    public IReadOnlyList<Image> Images { get; init; } = [];

    public bool ExistsOn(DateOnly date) => (ValidFrom is null || ValidFrom <= date) && (ValidTo is null || date <= ValidTo);
}
