namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>A property value in the form Umbraco stores.</summary>
public sealed record SeedValue(string Alias, string? Culture, object Value);
