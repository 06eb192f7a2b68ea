using OcopSite.Content.Schema;
using OcopSite.Umbraco.Transfer.Format;

namespace OcopSite.Engine.Transfer;

/// <summary>Finds the types of a file among those in code, which cannot be added to.</summary>
internal static class TypesInCode
{
    /// <exception cref="SiteFileException">A language, type or property is not there, or has another editor or storage; all of them are named.</exception>
    public static ContentSchema Resolve(ContentSchema wanted, ContentSchema code)
    {
        List<string> problems = [];
        foreach (LanguageDefinition language in wanted.Languages.Where(l => code.Languages.All(known => known.IsoCode != l.IsoCode)))
            problems.Add($"the language '{language.IsoCode}'");
        DocumentTypeDefinition[] documentTypes = [.. wanted.DocumentTypes.Select(type => Resolve(type, wanted, code, problems))];
        MediaTypeDefinition[] mediaTypes = [.. wanted.MediaTypes.Select(type => Resolve(type, wanted, code, problems))];
        return problems.Count == 0
            ? wanted with { DocumentTypes = documentTypes, MediaTypes = mediaTypes }
            : throw new SiteFileException($"This site does not know, or knows otherwise: {string.Join(", ", problems)}.");
    }

    private static DocumentTypeDefinition Resolve(DocumentTypeDefinition type, ContentSchema wanted, ContentSchema code, List<string> problems)
    {
        DocumentTypeDefinition? known = code.DocumentTypes.FirstOrDefault(t => t.Alias == type.Alias && t.IsElement == type.IsElement && t.VariesByCulture == type.VariesByCulture);
        if (known is null) problems.Add($"the type '{type.Alias}'");
        else Compare(type.Alias, wanted.AllProperties(type), wanted, code.AllProperties(known), code, problems);
        return type with { Key = known?.Key ?? type.Key };
    }

    private static MediaTypeDefinition Resolve(MediaTypeDefinition type, ContentSchema wanted, ContentSchema code, List<string> problems)
    {
        MediaTypeDefinition? known = code.MediaTypes.FirstOrDefault(t => t.Alias == type.Alias);
        if (known is null) problems.Add($"the media type '{type.Alias}'");
        else Compare(type.Alias, type.Properties, wanted, known.Properties, code, problems);
        return type with { Key = known?.Key ?? type.Key };
    }

    private static void Compare(
        string type, IEnumerable<PropertyDefinition> wanted, ContentSchema wantedTypes, IEnumerable<PropertyDefinition> known, ContentSchema code, List<string> problems)
    {
        Dictionary<string, PropertyDefinition> here = known.ToDictionary(p => p.Alias);
        foreach (PropertyDefinition property in wanted)
        {
            if (!here.TryGetValue(property.Alias, out PropertyDefinition? same) || same.Varies != property.Varies || !IsLike(wantedTypes.DataType(property.DataType), code.DataType(same.DataType)))
                problems.Add($"the property '{property.Alias}' of '{type}'");
        }
    }

    private static bool IsLike(DataTypeDefinition wanted, DataTypeDefinition known) => wanted.EditorAlias == known.EditorAlias && wanted.Storage == known.Storage;
}
