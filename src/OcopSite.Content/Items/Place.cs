namespace OcopSite.Content.Items;

/// <summary>Somewhere to go: a sight, a shop, a market, a craft village.</summary>
public sealed record Place : SourcedItem
{
    public LocalText? Summary { get; init; }

    /// <summary>Sanitised HTML.</summary>
    public LocalText? Body { get; init; }

    /// <summary>One of <see cref="Vocabulary.PlaceKinds"/>.</summary>
    public required string Kind { get; init; }

    public Whereabouts Where { get; init; } = Whereabouts.Unknown;

    public GeoPoint? Location { get; init; }

    public LocalText? OpeningHours { get; init; }

    public DateOnly? LastConfirmedOn { get; init; }

    public IReadOnlyList<Guid> ProductIds { get; init; } = [];

    public IReadOnlyList<Image> Images { get; init; } = [];
}
