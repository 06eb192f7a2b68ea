using OcopSite.Backoffice.Lists;

namespace OcopSite.Backoffice.Moving;

/// <summary>What the page of moving shows.</summary>
/// <param name="Documents">What is to be moved.</param>
/// <param name="Text">What places are looked for by.</param>
/// <param name="Places">The places found, with the names on the way to them.</param>
public sealed record MoveModel(IReadOnlyList<DocumentSummary> Documents, string? Text, IReadOnlyList<KeyValuePair<Guid, string>> Places)
{
    /// <summary>There are more places than are shown.</summary>
    public bool HasMore { get; init; }

    /// <summary>The place that was chosen.</summary>
    public DocumentSummary? Place { get; init; }

    /// <summary>What would change, once a place is chosen.</summary>
    public IReadOnlyList<MoveLine> Lines { get; init; } = [];

    /// <summary>The key of a text.</summary>
    public string? Error { get; init; }
}
