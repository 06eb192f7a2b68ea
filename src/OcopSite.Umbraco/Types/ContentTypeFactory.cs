using OcopSite.Content.Schema;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace OcopSite.Umbraco.Types;

internal sealed class ContentTypeFactory(IShortStringHelper strings, PropertyTypeFactory properties)
{
    public IReadOnlyList<IContentType> Create(IReadOnlyList<DocumentTypeDefinition> definitions)
    {
        var byAlias = definitions.ToDictionary(d => d.Alias);
        var built = new Dictionary<string, ContentType>();
        foreach (DocumentTypeDefinition definition in definitions)
            Build(definition, byAlias, built);
        return [.. definitions.Select(d => built[d.Alias])];
    }

    private ContentType Build(
        DocumentTypeDefinition definition, Dictionary<string, DocumentTypeDefinition> all, Dictionary<string, ContentType> built)
    {
        if (built.TryGetValue(definition.Alias, out ContentType? existing))
            return existing;

        var type = new ContentType(strings, Constants.System.Root)
        {
            Id = StableId.Of(definition.Key),
            Key = definition.Key,
            Alias = definition.Alias,
            Name = definition.Name,
            Icon = definition.Icon,
            IsElement = definition.IsElement,
            AllowedAsRoot = definition.AllowedAtRoot,
            Variations = definition.VariesByCulture ? ContentVariation.Culture : ContentVariation.Nothing,
            AllowedContentTypes = definition.AllowedChildren.Select((child, order) => new ContentTypeSort(Definition(all, child).Key, order, child)),
        };
        type.Path = $"{Constants.System.RootString},{type.Id}";
        properties.AddTo(type, definition.Properties);
        foreach (string composition in definition.Compositions)
            type.AddContentType(Build(Definition(all, composition), all, built));
        type.ResetDirtyProperties(rememberDirty: false);
        built.Add(definition.Alias, type);
        return type;
    }

    private static DocumentTypeDefinition Definition(Dictionary<string, DocumentTypeDefinition> all, string alias)
        => all.GetValueOrDefault(alias) ?? throw new InvalidOperationException($"There is no document type '{alias}'.");
}
