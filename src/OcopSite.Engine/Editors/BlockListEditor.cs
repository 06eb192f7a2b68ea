using OcopSite.Engine.Published.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OcopSite.Engine.Editors;

/// <summary>A list of blocks. The list itself does not vary by culture, but values inside its blocks may.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.BlockList, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class BlockListEditor(IDataValueEditorFactory factory, IIOHelper io, IJsonSerializer json) : DataEditor(factory)
{
    public override bool SupportsConfigurableElements => true;

    public override bool CanMergePartialPropertyValues(IPropertyType propertyType) => !propertyType.VariesByCulture();

    public override object? MergePartialPropertyValueForCulture(object? sourceValue, object? targetValue, string? culture)
        => BlockMerge.ForCulture(sourceValue, targetValue, culture, json);

    protected override IConfigurationEditor CreateConfigurationEditor() => new TypedConfigurationEditor<BlockListConfiguration>(io);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<BlockListValueEditor>(Attribute!);
}
