namespace OcopSite.Backoffice.History;

/// <param name="Label">The field, in the reader's language.</param>
/// <param name="Culture">The language of the texts; <see langword="null"/> where all share it.</param>
public sealed record FieldChange(string Label, string? Culture, IReadOnlyList<DiffRun> Runs);
