namespace OcopSite.Search;

public enum SearchSort
{
    Relevance,
    Name,
    Newest,
    Oldest,
}
