using System.Text.Json;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Types;

namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>A content schema as the types in a site file.</summary>
internal static class SchemaWriter
{
    /// <returns>A file that holds nothing else yet.</returns>
    public static SiteFile Write(ContentSchema schema) => new(
        [.. schema.Languages.Select(l => new LanguageEntry(l.IsoCode, l.Name, l.IsDefault, l.IsMandatory, l.Fallback, l.UrlPrefix))],
        [.. schema.DataTypes.Select(DataType)],
        [.. schema.DocumentTypes.Select(DocumentType)],
        [.. schema.MediaTypes.Select(MediaType)],
        [],
        [],
        []);

    private static DataTypeEntry DataType(DataTypeDefinition type)
        => new(
            type.Alias, type.Key, type.Name, type.EditorAlias, type.EditorUiAlias,
            type.Configuration.ToDictionary(setting => setting.Key, setting => JsonSerializer.SerializeToElement(setting.Value)), type.Storage, type.Choices);

    private static DocumentTypeEntry DocumentType(DocumentTypeDefinition type)
        => new(
            type.Alias, type.Key, type.Name, Properties(type.Alias, type.Properties), type.Icon, type.IsElement, type.IsComposition, type.IsRoutable,
            type.VariesByCulture, type.AllowedAtRoot, type.AllowedChildren, type.Compositions);

    private static MediaTypeEntry MediaType(MediaTypeDefinition type)
        => new(type.Alias, type.Key, Properties(type.Alias, type.Properties), type.Name, type.Icon, type.AllowedAtRoot, type.AllowedChildren);

    private static PropertyEntry[] Properties(string type, IEnumerable<PropertyDefinition> properties)
        => [.. properties.Select(p => new PropertyEntry(
            p.Alias, p.Name, PropertyTypeFactory.KeyOf(type, p), p.DataType, p.Varies, p.Mandatory, p.Description, p.Group, p.NeverDelivered))];
}
