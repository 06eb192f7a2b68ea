namespace OcopSite.Engine.Desk;

/// <summary>Something that staff keep about a document, beside its content: what one of them is typing, a review, why a warning was accepted.</summary>
/// <param name="Kind">What it is; whoever keeps it chooses the word.</param>
/// <param name="DocumentKey">The document, which need not be saved yet.</param>
/// <param name="OwnerKey">Whose it is; empty for what everybody shares.</param>
/// <param name="Json">Its content.</param>
/// <param name="UpdatedAt">UTC.</param>
public sealed record DeskRecord(string Kind, Guid DocumentKey, Guid OwnerKey, string Json, DateTime UpdatedAt);
