namespace OcopSite.Umbraco.Transfer.Format;

/// <param name="IsComposition">Only lends its properties; by default so when another type is composed of it.</param>
/// <param name="IsRoutable">Whether its documents have an address; what a stock Umbraco does not know.</param>
public sealed record DocumentTypeEntry(
    string Alias,
    Guid Key,
    string Name,
    IReadOnlyList<PropertyEntry> Properties,
    string? Icon = null,
    bool IsElement = false,
    bool? IsComposition = null,
    bool IsRoutable = true,
    bool VariesByCulture = false,
    bool AllowedAtRoot = false,
    IReadOnlyList<string>? AllowedChildren = null,
    IReadOnlyList<string>? Compositions = null);
