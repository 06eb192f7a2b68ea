namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>A document to create and publish.</summary>
/// <param name="Names">By culture; it is published in these.</param>
/// <param name="Values">In Umbraco's stored formats.</param>
public sealed record SeedDocument(
    Guid Key, Guid? ParentKey, string ContentType, IReadOnlyDictionary<string, string> Names, IReadOnlyList<SeedValue> Values)
{
    /// <summary>Values that point to documents created later; set in a second step.</summary>
    public IReadOnlyList<SeedValue> LateValues { get; init; } = [];
}
