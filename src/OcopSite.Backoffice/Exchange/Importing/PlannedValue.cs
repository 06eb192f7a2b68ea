namespace OcopSite.Backoffice.Exchange.Importing;

/// <param name="Alias">The property.</param>
/// <param name="Stored">As <see cref="Documents.StoredText"/> writes it; <see langword="null"/> empties it.</param>
public sealed record PlannedValue(string Alias, string? Culture, string? Stored);
