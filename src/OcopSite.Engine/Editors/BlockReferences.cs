using Microsoft.Extensions.DependencyInjection;
using OcopSite.Engine.Published.Values;
using OcopSite.Engine.Types;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace OcopSite.Engine.Editors;

/// <summary>The references inside blocks: those of the editors their properties are made with.</summary>
internal sealed class BlockReferences(IServiceProvider services)
{
    // Editors make their value editors, which ask for this; so it may ask for the editors only when it is used.
    private readonly Lazy<PropertyEditorCollection> _editors = new(services.GetRequiredService<PropertyEditorCollection>);
    private readonly Lazy<ContentTypeRepository> _types = new(services.GetRequiredService<ContentTypeRepository>);

    public IEnumerable<UmbracoEntityReference> In(BlocksValue blocks)
        => from block in blocks.ContentData.Concat(blocks.SettingsData)
           let type = _types.Value.Find(block.ContentTypeKey)
           where type is not null
           from value in block.Values
           from reference in References(type, value)
           select reference;

    private IEnumerable<UmbracoEntityReference> References(IContentType type, BlockPropertyValue value)
    {
        IPropertyType? property = type.CompositionPropertyTypes.FirstOrDefault(x => x.Alias == value.Alias);
        return property is not null
            && _editors.Value.TryGet(property.PropertyEditorAlias, out IDataEditor? editor)
            && editor.GetValueEditor() is IDataValueReference references
                ? references.GetReferences(value.Text)
                : [];
    }
}
