namespace OcopSite.Content.Items;

/// <summary>Who makes it ("chủ thể"): a company, cooperative, cooperative group or household.</summary>
public sealed record Producer : SourcedItem
{
    public LocalText? Summary { get; init; }

    /// <summary>Sanitised HTML.</summary>
    public LocalText? Story { get; init; }

    /// <summary>One of <see cref="Vocabulary.ProducerKinds"/>.</summary>
    public required string Kind { get; init; }

    public int? Founded { get; init; }

    public Whereabouts Where { get; init; } = Whereabouts.Unknown;

    public LocalText? Address { get; init; }

    public GeoPoint? Location { get; init; }

    public string? Website { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public IReadOnlyList<Image> Images { get; init; } = [];

    public Image? Logo { get; init; }
}
