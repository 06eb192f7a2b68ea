using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;

namespace OcopSite.Engine.Editors;

[DataEditor(Constants.PropertyEditors.Aliases.DateTime, ValueType = ValueTypes.DateTime, ValueEditorIsReusable = true)]
internal sealed class DateTimeEditor(IDataValueEditorFactory factory) : DataEditor(factory);
