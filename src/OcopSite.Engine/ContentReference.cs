namespace OcopSite.Engine;

/// <summary>A document or media item that refers to another.</summary>
/// <param name="TargetKey">What is referred to.</param>
/// <param name="SourceKey">What refers to it.</param>
/// <param name="SourceName">Its name in the default language.</param>
/// <param name="SourceTypeAlias">The alias of its document or media type.</param>
/// <param name="SourceIsDocument">False for a media item.</param>
/// <param name="SourceIsPublished">Whether visitors may see it.</param>
public sealed record ContentReference(
    Guid TargetKey, Guid SourceKey, string? SourceName, string SourceTypeAlias, bool SourceIsDocument, bool SourceIsPublished);
