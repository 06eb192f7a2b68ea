using OcopSite.Engine.Published.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace OcopSite.Engine.Editors;

internal sealed class MediaPickerValueEditor(IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute)
    : ReferencingValueEditor(strings, json, io, attribute)
{
    protected override IEnumerable<UmbracoEntityReference> FindReferences(string value)
        => Json.TryDeserialize(value, out PickedMediaValue[]? picked)
            ? picked.Select(item => new UmbracoEntityReference(Udi.Create(Constants.UdiEntityType.Media, item.MediaKey)))
            : [];
}
