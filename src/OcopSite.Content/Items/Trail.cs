namespace OcopSite.Content.Items;

/// <summary>A themed route over places and producers.</summary>
public sealed record Trail : SourcedItem
{
    public LocalText? Summary { get; init; }

    /// <summary>Sanitised HTML.</summary>
    public LocalText? Body { get; init; }

    /// <summary>One of <see cref="Vocabulary.TrailThemes"/>.</summary>
    public required string Theme { get; init; }

    /// <summary>How long to allow, in <see cref="DurationUnit"/>; a suggestion.</summary>
    public int? Duration { get; init; }

    /// <summary>One of <see cref="Vocabulary.DurationUnits"/>.</summary>
    public string DurationUnit { get; init; } = "days";

    /// <summary>Months 1–12; none where no season is better than another.</summary>
    public IReadOnlyList<int> BestMonths { get; init; } = [];

    /// <summary>Where it sets out from, where that is not its first stop.</summary>
    public Guid? StartPlaceId { get; init; }

    /// <summary>In the order of the way.</summary>
    public IReadOnlyList<TrailStop> Stops { get; init; } = [];

    public IReadOnlyList<Image> Images { get; init; } = [];
}
