namespace OcopSite.Web.Api;

/// <summary>Records whose names go on from an unfinished text.</summary>
internal sealed record SuggestResponse(IReadOnlyList<SuggestedItem> Suggestions);
