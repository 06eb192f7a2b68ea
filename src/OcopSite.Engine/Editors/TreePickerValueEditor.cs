using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace OcopSite.Engine.Editors;

internal sealed class TreePickerValueEditor(IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute)
    : ReferencingValueEditor(strings, json, io, attribute)
{
    protected override IEnumerable<UmbracoEntityReference> FindReferences(string value)
    {
        foreach (string text in value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (UdiParser.TryParse(text, out Udi? udi))
                yield return new UmbracoEntityReference(udi);
        }
    }
}
