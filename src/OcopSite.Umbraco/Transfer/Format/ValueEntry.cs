namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>The value of a property of a document.</summary>
/// <param name="Stored"><see langword="null"/> for an empty value.</param>
public sealed record ValueEntry(string Alias, string? Culture = null, StoredEntry? Stored = null, string? Segment = null);
