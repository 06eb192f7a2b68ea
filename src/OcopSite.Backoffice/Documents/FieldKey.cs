namespace OcopSite.Backoffice.Documents;

/// <summary>Where a value of a document stands.</summary>
/// <param name="Alias">The property.</param>
/// <param name="Culture">The language; <see langword="null"/> where all share the value.</param>
public readonly record struct FieldKey(string Alias, string? Culture);
