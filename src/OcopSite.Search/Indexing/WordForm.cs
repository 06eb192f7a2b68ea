namespace OcopSite.Search.Indexing;

/// <summary>A word with its accents, and how many records have it.</summary>
internal readonly record struct WordForm(string Word, int Frequency);
