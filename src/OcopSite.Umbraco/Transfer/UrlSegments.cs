namespace OcopSite.Umbraco.Transfer;

/// <summary>The last segment of a document's addresses in a culture.</summary>
public sealed record UrlSegments(string? Published, string? Draft);
