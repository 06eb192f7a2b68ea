using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Publishing;

namespace OcopSite.Backoffice.History;

/// <summary>The versions of a document, and what one of them says differently from the draft.</summary>
/// <param name="Shown">The version compared; <see langword="null"/> for none.</param>
/// <param name="Changes">From that version to the draft, field by field.</param>
public sealed record HistoryModel(DocumentDraft Draft, IReadOnlyList<DocumentVersion> Versions, IReadOnlyList<PublishNote> Notes, DocumentVersion? Shown, IReadOnlyList<FieldChange> Changes)
{
    public required Func<int, string> NameOf { get; init; }

    /// <summary>The cultures that the member may bring back; <see langword="null"/> stands for all at once.</summary>
    public required IReadOnlyList<string?> MayRollBack { get; init; }
}
