using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Forms;

namespace OcopSite.Backoffice.Editing;

/// <summary>What the page of one document shows.</summary>
/// <param name="Key">The document, which need not be saved yet.</param>
/// <param name="Draft">What is stored; <see langword="null"/> for a new document.</param>
/// <param name="ParentKey">Where it stands, or is to stand.</param>
/// <param name="Opened">What the form is filled with.</param>
public sealed record EditModel(Guid Key, DocumentDraft? Draft, Guid? ParentKey, DocumentForm Form, FieldHashes Opened)
{
    /// <summary>The copy that the form was filled from, when it holds something unsaved.</summary>
    public WorkingCopy? Copy { get; init; }

    /// <summary>The key of a text to show above the form.</summary>
    public string? Notice { get; init; }

    public IReadOnlyList<string> Others { get; init; } = [];

    public bool MaySave { get; init; }

    public bool MayPublish { get; init; }

    /// <summary>There is another place for it, and the member may bring it there.</summary>
    public bool MayMove { get; init; }

    public bool MayCopy { get; init; }
}
