using OcopSite.Content;
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

    public static readonly IReadOnlyList<string> Sorts = ["relevance", "name", "newest"];

    /// <summary>Every query parameter of the search page.</summary>
    public static readonly IReadOnlyList<string> All = ["q", FacetKeys.Kind, .. Facets, "sort", "page"];
}
