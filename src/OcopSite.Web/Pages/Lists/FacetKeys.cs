namespace OcopSite.Web.Pages.Lists;

/// <summary>Names of the facets, in page addresses, in the search index and in the search API.</summary>
public static class FacetKeys
{
    public const string Group = "group";
    public const string Type = "type";
    public const string Stars = "stars";
    public const string Locality = "locality";
    public const string District = "district";
    public const string ProducerKind = "producerKind";
    public const string EventKind = "eventKind";
    public const string PlaceKind = "placeKind";
    public const string ArticleKind = "articleKind";

    /// <summary>What sort of thing a record is; on a directory, what sort of producer, place, event.</summary>
    public const string Kind = "kind";
}
