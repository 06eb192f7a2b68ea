namespace OcopSite.Content.Schema;

/// <summary>A language content is published in.</summary>
/// <param name="IsoCode">A culture name such as <c>vi-VN</c>.</param>
/// <param name="Name">Its name in itself.</param>
/// <param name="UrlPrefix">First segment of its public URLs without slashes; empty for the default language.</param>
/// <param name="IsDefault">One language is the default.</param>
/// <param name="IsMandatory">A document may not be published without it.</param>
/// <param name="Fallback">The language whose text is shown where this one has none.</param>
public sealed record LanguageDefinition(
    string IsoCode, string Name, string UrlPrefix, bool IsDefault = false, bool IsMandatory = false, string? Fallback = null)
{
    public Guid Key => UuidV5.Create(UuidV5.UrlNamespace, $"ocop:schema/language/{IsoCode}");
}
