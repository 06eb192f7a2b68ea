namespace OcopSite.Web.Api;

/// <summary>How an unfinished text may go on.</summary>
/// <param name="Suggestions">Records whose names go on from it.</param>
/// <param name="Phrases">Words to search for, which several names begin with.</param>
internal sealed record SuggestResponse(IReadOnlyList<SuggestedItem> Suggestions, IReadOnlyList<string> Phrases);
