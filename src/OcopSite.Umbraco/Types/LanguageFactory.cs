using OcopSite.Content.Schema;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Types;

internal static class LanguageFactory
{
    // Umbraco numbers languages from 1 in the order they were added; nothing stored refers to that number.
    public static IReadOnlyList<ILanguage> Create(IReadOnlyList<LanguageDefinition> definitions)
        => [.. definitions.Select((definition, index) => Language(definition, index + 1))];

    private static Language Language(LanguageDefinition definition, int id)
    {
        var language = new Language(definition.IsoCode, definition.Name)
        {
            Id = id,
            Key = definition.Key,
            IsDefault = definition.IsDefault,
            IsMandatory = definition.IsMandatory,
            FallbackIsoCode = definition.Fallback,
        };
        language.ResetDirtyProperties(rememberDirty: false);
        return language;
    }
}
