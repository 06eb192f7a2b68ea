namespace OcopSite.Engine.Feed;

/// <summary>One entry of the change feed.</summary>
/// <param name="Sequence">Grows in the order of commits.</param>
/// <param name="Key">The document or media item.</param>
/// <param name="ObjectType">Umbraco's object type key: document or media.</param>
/// <param name="ContentTypeAlias">Alias of its document or media type.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Cultures">The cultures it happened in; empty where the item does not vary.</param>
/// <param name="OccurredAt">The instant of the write.</param>
public sealed record ContentChange(
    long Sequence, Guid Key, Guid ObjectType, string ContentTypeAlias, ContentChangeKind Kind, IReadOnlyList<string> Cultures, DateTime OccurredAt);
