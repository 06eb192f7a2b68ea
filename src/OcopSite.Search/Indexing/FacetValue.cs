namespace OcopSite.Search.Indexing;

internal readonly record struct FacetValue(string Facet, string Value);
