namespace OcopSite.Umbraco.Transfer.Format;

/// <param name="UrlPrefix">First segment of its public addresses; what a stock Umbraco does not know.</param>
public sealed record LanguageEntry(
    string IsoCode, string Name, bool IsDefault = false, bool IsMandatory = false, string? FallbackIsoCode = null, string? UrlPrefix = null);
