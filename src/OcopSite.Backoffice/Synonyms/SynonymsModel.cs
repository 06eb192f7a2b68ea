namespace OcopSite.Backoffice.Synonyms;

/// <param name="Text">The groups, one a line.</param>
/// <param name="Error">What is wrong with them.</param>
public sealed record SynonymsModel(string Text, string? Error);
