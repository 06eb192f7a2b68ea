using OcopSite.Engine.Published.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace OcopSite.Engine.Editors;

internal sealed class RichTextValueEditor(
    IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute, BlockReferences blocks)
    : ReferencingValueEditor(strings, json, io, attribute)
{
    protected override IEnumerable<UmbracoEntityReference> FindReferences(string value)
    {
        RichTextValue text = RichTextValue.Parse(value, Json);
        return LocalLinks.In(text.Markup)
            .Select(link => new UmbracoEntityReference(Udi.Create(link.EntityType, link.Key)))
            .Concat(text.Blocks is null ? [] : blocks.In(text.Blocks));
    }
}
