using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace OcopSite.Engine.Editors;

[DataEditor(Constants.PropertyEditors.Aliases.UploadField, ValueType = ValueTypes.String, ValueEditorIsReusable = true)]
internal sealed class UploadFieldEditor(IDataValueEditorFactory factory, IIOHelper io) : DataEditor(factory)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new FileUploadConfigurationEditor(io);
}
