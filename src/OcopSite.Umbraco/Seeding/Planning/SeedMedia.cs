namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>A media item or folder to create.</summary>
/// <param name="FilePath">The file to upload; none for a folder.</param>
public sealed record SeedMedia(Guid Key, Guid? ParentKey, string MediaType, string Name, string? FilePath, IReadOnlyList<SeedValue> Values);
