namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>A media type. What is left out is as in the type of that name in every Umbraco.</summary>
public sealed record MediaTypeEntry(
    string Alias,
    Guid Key,
    IReadOnlyList<PropertyEntry> Properties,
    string? Name = null,
    string? Icon = null,
    bool? AllowedAtRoot = null,
    IReadOnlyList<string>? AllowedChildren = null);
