namespace OcopSite.Engine.Published.Values;

/// <summary>A link or an image in a rich text that names a document or a media item by its key.</summary>
internal sealed record LocalLink(string EntityType, Guid Key);
