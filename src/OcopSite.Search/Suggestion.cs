namespace OcopSite.Search;

/// <summary>A record whose name goes on from what has been typed.</summary>
public sealed record Suggestion(Guid Id, string Kind, string Url, string Name);
