namespace OcopSite.Umbraco.Transfer;

/// <summary>A document in one culture. What is <see langword="null"/> is not known and stays as it is.</summary>
public sealed record CultureHistory(DateTime? Published, DateTime? Updated, string? PublishedUrlSegment, string? UrlSegment);
