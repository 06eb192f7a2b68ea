using OcopSite.Backoffice.Lists;

namespace OcopSite.Backoffice.Moving;

/// <summary>What moving a document to the chosen place would do.</summary>
/// <param name="Refusal">The key of the text that says why it stays where it is.</param>
/// <param name="Addresses">Its own; those below it follow.</param>
/// <param name="Below">How many documents come along.</param>
public sealed record MoveLine(DocumentSummary Document, string? Refusal, IReadOnlyList<AddressChange> Addresses, int Below);
