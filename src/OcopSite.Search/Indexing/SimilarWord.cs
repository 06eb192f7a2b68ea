namespace OcopSite.Search.Indexing;

internal readonly record struct SimilarWord(string Folded, int Frequency, int Edits);
