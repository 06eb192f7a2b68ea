namespace OcopSite.Search;

public interface ISiteSearch
{
    /// <summary>False until an index of the present schema exists. Searching is allowed and finds nothing.</summary>
    bool IsReady { get; }

    /// <summary>Any text has an answer; one without words has an empty one.</summary>
    SearchResult Search(SearchQuery query);

    /// <summary>How an unfinished text may go on, from its first letter.</summary>
    Suggestions Suggest(string text, string language, int take);
}
