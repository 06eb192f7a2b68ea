using OcopSite.Backoffice.Lists;
using OcopSite.Engine;

namespace OcopSite.Backoffice.Bin;

/// <param name="Uses">What refers to the document.</param>
public sealed record UsesModel(DocumentSummary Document, IReadOnlyList<ContentReference> Uses)
{
    /// <summary>What lies under it, and goes where it goes.</summary>
    public required IReadOnlyList<DocumentSummary> Below { get; init; }

    public required bool MayTrash { get; init; }
}
