namespace OcopSite.Search.Querying;

/// <summary>A term of the index, and what its worth in a record is multiplied with.</summary>
internal readonly record struct SlotTerm(string Field, string Text, float Weight);
