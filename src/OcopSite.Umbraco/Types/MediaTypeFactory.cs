using OcopSite.Content.Schema;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace OcopSite.Umbraco.Types;

internal sealed class MediaTypeFactory(IShortStringHelper strings, PropertyTypeFactory properties)
{
    public IReadOnlyList<IMediaType> Create(IReadOnlyList<MediaTypeDefinition> definitions)
    {
        var keys = definitions.ToDictionary(d => d.Alias, d => d.Key);
        return [.. definitions.Select(d => Build(d, keys))];
    }

    private MediaType Build(MediaTypeDefinition definition, Dictionary<string, Guid> keys)
    {
        var type = new MediaType(strings, Constants.System.Root)
        {
            Id = StableId.Of(definition.Key),
            Key = definition.Key,
            Alias = definition.Alias,
            Name = definition.Name,
            Icon = definition.Icon,
            AllowedAsRoot = definition.AllowedAtRoot,
            AllowedContentTypes = definition.AllowedChildren.Select((child, order) => new ContentTypeSort(keys[child], order, child)),
        };
        type.Path = $"{Constants.System.RootString},{type.Id}";
        properties.AddTo(type, definition.Properties);
        type.ResetDirtyProperties(rememberDirty: false);
        return type;
    }
}
