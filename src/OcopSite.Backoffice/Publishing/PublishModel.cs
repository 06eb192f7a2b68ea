using OcopSite.Backoffice.Documents;

namespace OcopSite.Backoffice.Publishing;

/// <summary>What the page of publishing shows.</summary>
public sealed record PublishModel(DocumentDraft Draft, PublishInput Input, IReadOnlyList<Finding> Findings)
{
    /// <summary>The cultures the member may publish.</summary>
    public required IReadOnlyList<string> Allowed { get; init; }

    /// <summary>By the name of the field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    public bool IsBlocked => Findings.Any(f => f.Severity == Severity.Error);

    public bool NeedsReason => Findings.Any(f => f.Severity == Severity.Warning);
}
