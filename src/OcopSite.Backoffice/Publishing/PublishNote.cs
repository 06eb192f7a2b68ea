namespace OcopSite.Backoffice.Publishing;

/// <summary>Why a document was published in spite of warnings.</summary>
/// <param name="By">The name of the member.</param>
/// <param name="At">UTC.</param>
/// <param name="Warnings">As they were shown.</param>
public sealed record PublishNote(string By, DateTime At, IReadOnlyList<string> Cultures, IReadOnlyList<string> Warnings, string Reason)
{
    /// <summary>The language that the warnings are in.</summary>
    public string Language { get; init; } = Content.Cultures.Vietnamese;
}
