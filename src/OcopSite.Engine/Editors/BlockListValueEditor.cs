using OcopSite.Engine.Published.Values;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace OcopSite.Engine.Editors;

internal sealed class BlockListValueEditor(
    IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute, BlockReferences blocks)
    : ReferencingValueEditor(strings, json, io, attribute)
{
    protected override IEnumerable<UmbracoEntityReference> FindReferences(string value)
        => Json.TryDeserialize(value, out BlocksValue? list) ? blocks.In(list) : [];
}
