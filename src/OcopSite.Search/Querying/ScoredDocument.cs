namespace OcopSite.Search.Querying;

internal readonly record struct ScoredDocument(int Document, float Score);
