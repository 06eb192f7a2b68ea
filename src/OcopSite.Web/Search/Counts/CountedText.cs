namespace OcopSite.Web.Search.Counts;

/// <summary>A line of the file of a day.</summary>
internal sealed record CountedText(string Language, string Text, int Searches, int WithoutResult);
