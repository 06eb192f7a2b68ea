namespace OcopSite.Web.Texts;

/// <summary>The lists of labels, as their keys begin.</summary>
public static class LabelLists
{
    public const string ProductGroup = "productGroup";
    public const string ProductType = "productType";
    public const string ProducerKind = "producerKind";
    public const string EventKind = "eventKind";
    public const string EventStatus = "eventStatus";
    public const string ArticleKind = "articleKind";
    public const string PlaceKind = "placeKind";
    public const string TrailTheme = "trailTheme";
    public const string PlaceTheme = "placeTheme";
    public const string LocalityKind = "localityKind";

    /// <summary>The kinds as headings of groups.</summary>
    public const string LocalityKinds = "localityKinds";

    public const string RecognitionLevel = "recognitionLevel";
    public const string RecognitionState = "recognitionState";
    public const string EvidenceKind = "evidenceKind";
    public const string StatisticsMetric = "statisticsMetric";
    public const string ItemKind = "itemKind";
    public const string Month = "month";
    public const string Weekday = "weekday";
    public const string WeekdayShort = "weekdayShort";
}
