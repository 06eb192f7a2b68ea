using OcopSite.Content.Schema;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OcopSite.Umbraco.Transfer.Stock;

/// <summary>Reads the types of a stock Umbraco as a content schema: those of ours, and of others what documents need.</summary>
internal sealed class StockTypes(ILanguageService languages, IDataTypeService dataTypes, IContentTypeService documentTypes, IMediaTypeService mediaTypes)
{
    private static readonly Dictionary<Guid, string> OurDataTypes = OcopDataTypes.All.ToDictionary(type => type.Key, type => type.Alias);

    public async Task<ContentSchema> ReadAsync(CancellationToken cancellationToken)
    {
        IContentType[] documents = [.. documentTypes.GetAll().OrderBy(type => type.Id)];
        IMediaType[] media = [.. mediaTypes.GetAll().OrderBy(type => type.Id)];
        HashSet<string> lenders = [.. documents.Where(type => !type.IsElement).SelectMany(type => type.ContentTypeComposition).Select(type => type.Alias)];
        HashSet<Guid> used = [.. documents.Cast<IContentTypeComposition>().Concat(media).SelectMany(type => type.PropertyTypes).Select(property => property.DataTypeKey)];
        cancellationToken.ThrowIfCancellationRequested();
        IEnumerable<IDataType> known = await dataTypes.GetAllAsync();
        return new ContentSchema(
            [.. (await languages.GetAllAsync()).Select(Language)],
            [.. known.Where(type => used.Contains(type.Key)).OrderBy(type => type.Id).Select(DataType)],
            [.. documents.Select(type => DocumentType(type, lenders.Contains(type.Alias)))],
            [.. media.Select(MediaType)]);
    }

    private static LanguageDefinition Language(ILanguage language)
        => new(
            language.IsoCode, language.CultureName, language.IsDefault ? "" : language.IsoCode.Split('-')[0], language.IsDefault, language.IsMandatory,
            string.IsNullOrEmpty(language.FallbackIsoCode) ? null : language.FallbackIsoCode);

    private static DataTypeDefinition DataType(IDataType type)
        => new(AliasOf(type.Key), type.Name!, type.EditorAlias, type.EditorUiAlias ?? "", StorageOf(type.DatabaseType))
        {
            Key = type.Key,
            Configuration = new Dictionary<string, object>(type.ConfigurationData),
        };

    private static DocumentTypeDefinition DocumentType(IContentType type, bool lends) => new(type.Alias, type.Name!, type.Icon ?? "icon-document")
    {
        Key = type.Key,
        IsElement = type.IsElement,
        IsComposition = lends,
        VariesByCulture = type.VariesByCulture(),
        AllowedAtRoot = type.AllowedAsRoot,
        AllowedChildren = ChildrenOf(type),
        Compositions = [.. type.ContentTypeComposition.Select(composition => composition.Alias)],
        Properties = PropertiesOf(type),
    };

    private static MediaTypeDefinition MediaType(IMediaType type) => new(type.Alias, type.Name!, type.Icon ?? "icon-document", type.Key)
    {
        AllowedAtRoot = type.AllowedAsRoot,
        AllowedChildren = ChildrenOf(type),
        Properties = PropertiesOf(type),
    };

    private static string[] ChildrenOf(IContentTypeComposition type) => [.. (type.AllowedContentTypes ?? []).OrderBy(child => child.SortOrder).Select(child => child.Alias)];

    private static PropertyDefinition[] PropertiesOf(IContentTypeComposition type)
        => [.. type.PropertyGroups.OrderBy(group => group.SortOrder).SelectMany(group => group.PropertyTypes!.OrderBy(p => p.SortOrder).Select(p => Property(p, group.Name)))
            .Concat(type.NoGroupPropertyTypes.Select(p => Property(p, null))).DistinctBy(p => p.Alias)];

    private static PropertyDefinition Property(IPropertyType property, string? group)
        => new(property.Alias, property.Name, AliasOf(property.DataTypeKey), property.VariesByCulture())
        {
            Key = property.Key,
            Mandatory = property.Mandatory,
            Description = string.IsNullOrEmpty(property.Description) ? null : property.Description,
            Group = group ?? PropertyGroups.Content,
        };

    // Umbraco's data types have no alias.
    private static string AliasOf(Guid key) => OurDataTypes.TryGetValue(key, out string? alias) ? alias : $"{key:N}";

    private static ValueStorage StorageOf(ValueStorageType storage) => storage switch
    {
        ValueStorageType.Nvarchar => ValueStorage.Nvarchar,
        ValueStorageType.Integer => ValueStorage.Integer,
        ValueStorageType.Decimal => ValueStorage.Decimal,
        ValueStorageType.Date => ValueStorage.Date,
        _ => ValueStorage.Ntext,
    };
}
