namespace OcopSite.Content.Schema;

/// <summary>The description of what the site publishes, in one place.</summary>
public static class OcopSchema
{
    private static readonly IReadOnlyList<LanguageDefinition> Languages =
    [
        new(Cultures.Vietnamese, "Tiếng Việt", UrlPrefix: "", IsDefault: true, IsMandatory: true),
        new(Cultures.English, "English", UrlPrefix: "en", Fallback: Cultures.Vietnamese),
    ];

    public static ContentSchema Current { get; } = new(
        Languages, OcopDataTypes.All, [.. OcopCompositions.All, .. OcopElementTypes.All, .. OcopDocumentTypes.All], OcopMediaTypes.For(Languages));
}
