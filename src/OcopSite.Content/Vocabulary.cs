namespace OcopSite.Content;

/// <summary>
/// The closed lists of the programme. Stored values are these keys; the labels that people read are content and resources,
/// so that a value means the same in every language.
/// </summary>
public static class Vocabulary
{
    /// <summary>The six groups of Decision 919/QĐ-TTg.</summary>
    public static readonly IReadOnlyList<string> ProductGroups = ["food", "beverage", "herbal", "handicraft", "ornamental", "tourism"];

    public static readonly IReadOnlyList<string> ProducerKinds = ["company", "cooperative", "cooperative-group", "household", "other"];

    public static readonly IReadOnlyList<string> EventKinds =
    [
        "workshop", "fair", "trade-connection", "trade-promotion", "contest", "festival", "evaluation", "recognition", "training",
        "exhibition", "ceremony", "news",
    ];

    public static readonly IReadOnlyList<string> EventStatuses = ["scheduled", "postponed", "cancelled"];

    /// <summary>How exactly a date is known; <c>approx</c> means estimated from the publication it was read in.</summary>
    public static readonly IReadOnlyList<string> DatePrecisions = ["day", "month", "month-approx", "year", "year-approx", "lunar-recurring"];

    public static readonly IReadOnlyList<string> ArticleKinds = ["news", "promotion", "story", "guide"];

    public static readonly IReadOnlyList<string> PlaceKinds =
    [
        "sight", "shop", "market", "craft-village", "ocop-point", "beach", "dunes", "nature", "village", "heritage", "museum", "resort",
        "farm", "island", "rest-stop",
    ];

    /// <summary>What a trail is about.</summary>
    public static readonly IReadOnlyList<string> TrailThemes = ["food", "farm", "craft", "heritage", "sea", "island"];

    public static readonly IReadOnlyList<string> DurationUnits = ["hours", "days"];

    public static readonly IReadOnlyList<string> LocalityKinds = ["commune", "ward", "special-zone", "former-district", "former-province", "province"];

    public static readonly IReadOnlyList<string> RecognitionLevels = ["district", "province", "national"];

    public static readonly IReadOnlyList<string> RecognitionStatuses = ["recognised", "proposed", "withdrawn"];

    /// <summary>Where a statement comes from: an official paper, the producer, a published report, or nobody who could be asked.</summary>
    public static readonly IReadOnlyList<string> EvidenceKinds = ["certified", "told", "reported", "unconfirmed"];

    public static readonly IReadOnlyList<string> StatisticsMetrics = ["ocop-products", "target", "context"];
}
