namespace OcopSite.Content.Items;

/// <summary>A statement with what backs it.</summary>
/// <param name="Kind">One of <see cref="Vocabulary.EvidenceKinds"/>.</param>
public sealed record Evidence(LocalText Claim, string Kind, string? Source);
