namespace OcopSite.Search;

/// <summary>A piece of plain text with the ranges that matched. Marking them up, and encoding, is the page's work.</summary>
/// <param name="Field"><c>name</c> or <c>text</c>.</param>
public sealed record Highlight(string Field, string Text, IReadOnlyList<TextRange> Ranges);
