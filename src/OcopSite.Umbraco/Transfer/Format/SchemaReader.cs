using System.Text.Json;
using OcopSite.Content.Schema;
using Umbraco.Cms.Core;

namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>The types in a site file as a content schema.</summary>
internal static class SchemaReader
{
    private static readonly Dictionary<string, MediaTypeDefinition> Stock = OcopMediaTypes.For([]).ToDictionary(type => type.Alias);

    /// <exception cref="SiteFileException">A type names something that is not in the file.</exception>
    public static ContentSchema Read(SiteFile site)
    {
        HashSet<string> lenders = [.. site.DocumentTypes.SelectMany(type => type.Compositions ?? [])];
        List<DataTypeDefinition> dataTypes = [.. site.DataTypes.Select(DataType)];
        List<MediaTypeDefinition> mediaTypes = [.. site.MediaTypes.Select(MediaType)];
        dataTypes.AddRange(mediaTypes.SelectMany(type => type.Properties).Select(property => property.DataType).Distinct()
            .Where(alias => dataTypes.TrueForAll(known => known.Alias != alias)).Select(StockDataType));
        var schema = new ContentSchema(
            [.. site.Languages.Select(Language)], dataTypes, [.. site.DocumentTypes.Select(type => DocumentType(type, lenders))], mediaTypes);
        SchemaCheck.Ensure(schema);
        return schema;
    }

    private static LanguageDefinition Language(LanguageEntry entry)
        => new(entry.IsoCode, entry.Name, entry.UrlPrefix ?? (entry.IsDefault ? "" : entry.IsoCode.Split('-')[0]), entry.IsDefault, entry.IsMandatory, entry.FallbackIsoCode);

    private static DataTypeDefinition DataType(DataTypeEntry entry)
        => new(entry.Alias, entry.Name, entry.EditorAlias, entry.EditorUiAlias, entry.Storage ?? StorageOf(entry.EditorAlias))
        {
            Key = entry.Key,
            Configuration = (entry.Config ?? new Dictionary<string, JsonElement>())
                .Where(setting => setting.Value.ValueKind != JsonValueKind.Null).ToDictionary(setting => setting.Key, setting => PlainJson.Read(setting.Value)),
            Choices = entry.Choices ?? [],
        };

    private static DocumentTypeDefinition DocumentType(DocumentTypeEntry entry, HashSet<string> lenders)
        => new(entry.Alias, entry.Name, entry.Icon ?? "icon-document")
        {
            Key = entry.Key,
            IsElement = entry.IsElement,
            IsComposition = entry.IsComposition ?? (!entry.IsElement && lenders.Contains(entry.Alias)),
            IsRoutable = entry.IsRoutable,
            VariesByCulture = entry.VariesByCulture,
            AllowedAtRoot = entry.AllowedAtRoot,
            AllowedChildren = entry.AllowedChildren ?? [],
            Compositions = entry.Compositions ?? [],
            Properties = [.. entry.Properties.Select(property => Property(entry.Alias, property, stock: null))],
        };

    private static MediaTypeDefinition MediaType(MediaTypeEntry entry)
    {
        MediaTypeDefinition? stock = Stock.GetValueOrDefault(entry.Alias);
        return new MediaTypeDefinition(entry.Alias, entry.Name ?? stock?.Name ?? entry.Alias, entry.Icon ?? stock?.Icon ?? "icon-document", entry.Key)
        {
            AllowedAtRoot = entry.AllowedAtRoot ?? true,
            AllowedChildren = entry.AllowedChildren ?? stock?.AllowedChildren ?? [],
            Properties = [.. entry.Properties.Select(property => Property(entry.Alias, property, stock?.Properties.FirstOrDefault(p => p.Alias == property.Alias)))],
        };
    }

    private static PropertyDefinition Property(string type, PropertyEntry entry, PropertyDefinition? stock)
    {
        string dataType = entry.DataType ?? stock?.DataType ?? throw new SiteFileException($"The property '{entry.Alias}' of '{type}' names no data type.");
        return new PropertyDefinition(entry.Alias, entry.Name ?? stock?.Name ?? entry.Alias, dataType, entry.VariesByCulture)
        {
            Key = entry.Key,
            Mandatory = entry.Mandatory,
            Description = entry.Description,
            Group = entry.Group ?? PropertyGroups.Content,
            NeverDelivered = entry.NeverDelivered,
        };
    }

    private static DataTypeDefinition StockDataType(string alias)
        => OcopDataTypes.All.FirstOrDefault(type => type.Alias == alias) ?? throw new SiteFileException($"A media type names the data type '{alias}', which is not in the file.");

    private static ValueStorage StorageOf(string editor) => editor switch
    {
        Constants.PropertyEditors.Aliases.Integer or Constants.PropertyEditors.Aliases.Boolean => ValueStorage.Integer,
        Constants.PropertyEditors.Aliases.Decimal => ValueStorage.Decimal,
        Constants.PropertyEditors.Aliases.DateTime => ValueStorage.Date,
        Constants.PropertyEditors.Aliases.TextBox or Constants.PropertyEditors.Aliases.ContentPicker or Constants.PropertyEditors.Aliases.DropDownListFlexible
            or Constants.PropertyEditors.Aliases.Label or Constants.PropertyEditors.Aliases.UploadField => ValueStorage.Nvarchar,
        _ => ValueStorage.Ntext,
    };
}
