namespace OcopSite.Content;

/// <summary>Aliases of the document types.</summary>
public static class ContentTypes
{
    public const string Home = "home";
    public const string ProductCatalogue = "productCatalogue";
    public const string Product = "product";
    public const string ProducerDirectory = "producerDirectory";
    public const string Producer = "producer";
    public const string EventCalendar = "eventCalendar";
    public const string Event = "event";
    public const string Newsroom = "newsroom";
    public const string Article = "article";
    public const string PlaceGuide = "placeGuide";
    public const string Place = "place";
    public const string TrailIndex = "trailIndex";
    public const string Trail = "trail";
    public const string LocalityIndex = "localityIndex";
    public const string Locality = "locality";
    public const string Statistics = "statistics";
    public const string Page = "page";
    public const string SiteSettings = "siteSettings";

    public const string Seo = "seo";
    public const string Sourced = "sourced";

    public const string Evidence = "evidence";
    public const string Recognition = "recognition";
    public const string Consent = "consent";
    public const string Organiser = "organiser";
    public const string Chair = "chair";
    public const string AgendaItem = "agendaItem";
    public const string Paper = "paper";
    public const string Figure = "figure";
    public const string TrailStop = "trailStop";
    public const string StatisticsFigure = "statisticsFigure";
    public const string ProgrammeFact = "programmeFact";
    public const string RichTextBlock = "richTextBlock";
    public const string FigureBlock = "figureBlock";
    public const string QuoteBlock = "quoteBlock";
    public const string CallToActionBlock = "callToActionBlock";
    public const string QuestionBlock = "questionBlock";
}
