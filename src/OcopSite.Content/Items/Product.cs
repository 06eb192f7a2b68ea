using OcopSite.Content.Rules;

namespace OcopSite.Content.Items;

/// <summary>A product of the programme, or a local speciality that no source calls OCOP.</summary>
public sealed record Product : SourcedItem
{
    public LocalText? Summary { get; init; }

    /// <summary>Sanitised HTML.</summary>
    public LocalText? Story { get; init; }

    /// <summary>One of <see cref="Vocabulary.ProductGroups"/>.</summary>
    public required string Group { get; init; }

    /// <summary>Plain product type, a key for filters such as <c>fish sauce</c>.</summary>
    public string? ProductType { get; init; }

    public string? Brand { get; init; }

    public Guid? ProducerId { get; init; }

    public Whereabouts Where { get; init; } = Whereabouts.Unknown;

    public RecognitionHistory Recognitions { get; init; } = RecognitionHistory.None;

    public IReadOnlyList<string> Certifications { get; init; } = [];

    public LocalText? GeographicalIndication { get; init; }

    public LocalText? Trademark { get; init; }

    public string? Gtin { get; init; }

    public LocalText? Ingredients { get; init; }

    public LocalText? Usage { get; init; }

    public LocalText? Storage { get; init; }

    public int? NetWeightGrams { get; init; }

    public int? ShelfLifeDays { get; init; }

    /// <summary>Đồng.</summary>
    public int? PriceFrom { get; init; }

    /// <summary>Đồng.</summary>
    public int? PriceTo { get; init; }

    public LocalText? Unit { get; init; }

    /// <summary>Months 1–12.</summary>
    public IReadOnlyList<int> SeasonMonths { get; init; } = [];

    public bool GiftFriendly { get; init; }

    public bool CarryOn { get; init; }

    public IReadOnlyList<string> SalesChannels { get; init; } = [];

    public IReadOnlyList<Link> BuyLinks { get; init; } = [];

    public IReadOnlyList<Guid> SoldAtIds { get; init; } = [];

    public IReadOnlyList<Guid> RelatedProductIds { get; init; } = [];

    public IReadOnlyList<Image> Images { get; init; } = [];
}
