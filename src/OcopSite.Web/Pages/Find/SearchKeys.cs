using OcopSite.Content;
using OcopSite.Search;
using OcopSite.Web.Pages.Lists;

namespace OcopSite.Web.Pages.Find;

/// <summary>What a search can be narrowed to.</summary>
internal static class SearchKeys
{
    /// <summary>Sorts of records that are searched.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        ContentTypes.Product, ContentTypes.Producer, ContentTypes.Place, ContentTypes.Trail, ContentTypes.Event, ContentTypes.Article, ContentTypes.Locality, ContentTypes.Page,
        ContentTypes.Statistics,
    ];

    /// <summary>Facets beside the kind.</summary>
    public static readonly IReadOnlyList<string> Facets =
    [
        FacetKeys.Group, FacetKeys.Type, FacetKeys.Stars, FacetKeys.Locality, FacetKeys.District, FacetKeys.ProducerKind, FacetKeys.PlaceKind,
        FacetKeys.EventKind, FacetKeys.ArticleKind,
    ];

    /// <summary>Sorts of records that a visitor can go to: shown where no words say what is looked for, only where.</summary>
    public static readonly IReadOnlyList<string> PlacedKinds = [ContentTypes.Place, ContentTypes.Producer];

    /// <summary>Every query parameter of the search page.</summary>
    public static readonly IReadOnlyList<string> All = ["q", NearPoint.Key, FacetKeys.Kind, .. Facets, "sort", "page"];

    private static readonly IReadOnlyList<string> Sorts = ["relevance", "name", "newest"];
    private static readonly IReadOnlyList<string> SortsNear = ["distance", .. Sorts];

    /// <summary>The orders on offer, the usual one first.</summary>
    public static IReadOnlyList<string> SortsOf(bool isNear) => isNear ? SortsNear : Sorts;

    public static SearchSort SortOf(string? key) => key switch
    {
        "distance" => SearchSort.Distance,
        "name" => SearchSort.Name,
        "newest" => SearchSort.Newest,
        "oldest" => SearchSort.Oldest,
        "stars" => SearchSort.Stars,
        _ => SearchSort.Relevance,
    };
}
