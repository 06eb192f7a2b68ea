namespace OcopSite.Backoffice.Synonyms;

/// <param name="Text">The groups, one a line.</param>
/// <param name="Version">Of the words that the page was opened with.</param>
/// <param name="Error">What is wrong with them.</param>
public sealed record SynonymsModel(string Text, string Version, string? Error)
{
    /// <summary>What somebody else has saved in the meantime.</summary>
    public string? Theirs { get; init; }
}
