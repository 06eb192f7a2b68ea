namespace OcopSite.Search;

public enum SearchSort
{
    Relevance,
    Name,
    Newest,
    Oldest,

    /// <summary>Most stars first, and among equals the better match.</summary>
    Stars,

    /// <summary>Nearest to <see cref="SearchQuery.Near"/>; records without coordinates are no hits.</summary>
    Distance,
}
