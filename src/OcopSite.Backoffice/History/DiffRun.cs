using DiffPlex.DiffBuilder.Model;

namespace OcopSite.Backoffice.History;

/// <summary>Words in a row that were left, taken away or added.</summary>
public sealed record DiffRun(ChangeType Type, string Text);
