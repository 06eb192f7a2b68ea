using OcopSite.Content.Schema;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Installing;

/// <summary>
/// Finds the described types on a site, by key and else by alias (a data type, which has none, by name), and gives the description the
/// keys that are really there.
/// </summary>
public sealed class SiteSchemaResolver(IDataTypeService dataTypes, IContentTypeService documentTypes, IMediaTypeService mediaTypes)
{
    public async Task<ContentSchema> ResolveAsync(ContentSchema schema, CancellationToken cancellationToken)
    {
        var keys = new KeyMap();
        foreach (DataTypeDefinition dataType in schema.DataTypes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IDataType? found = await dataTypes.GetAsync(dataType.Key) ?? await dataTypes.GetAsync(dataType.Name);
            keys.Add(dataType.Key, found?.Key ?? dataType.Key);
        }

        foreach (DocumentTypeDefinition type in schema.DocumentTypes)
            keys.Add(type.Key, await KeyOfAsync(documentTypes, type.Key, type.Alias));
        foreach (MediaTypeDefinition type in schema.MediaTypes)
            keys.Add(type.Key, await KeyOfAsync(mediaTypes, type.Key, type.Alias));

        return schema with
        {
            DataTypes = [.. schema.DataTypes.Select(d => d with { Key = keys[d.Key], Configuration = keys.Exchange(d.Configuration) })],
            DocumentTypes = [.. schema.DocumentTypes.Select(d => d with { Key = keys[d.Key] })],
            MediaTypes = [.. schema.MediaTypes.Select(m => m with { Key = keys[m.Key] })],
        };
    }

    private static async Task<Guid> KeyOfAsync<T>(IContentTypeBaseService<T> service, Guid key, string alias)
        where T : class, IContentTypeComposition
        => (await service.GetAsync(key) ?? service.Get(alias))?.Key ?? key;
}
