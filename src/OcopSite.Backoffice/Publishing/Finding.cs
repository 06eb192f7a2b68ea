namespace OcopSite.Backoffice.Publishing;

/// <summary>Something that keeps a document from being published as it is.</summary>
/// <param name="Severity">An error blocks; a warning asks for a reason, which is kept.</param>
/// <param name="Rule">The key of the texts that say what the rule is and why it is there.</param>
/// <param name="Text">What was found, in the reader's language.</param>
/// <param name="Url">Where it can be mended.</param>
public sealed record Finding(Severity Severity, string Rule, string Text, string? Url);
