using OcopSite.Content.Schema;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OcopSite.Umbraco.Types;

internal sealed class DataTypeFactory(PropertyEditorCollection editors, IConfigurationEditorJsonSerializer json)
{
    public IReadOnlyList<IDataType> Create(IReadOnlyList<DataTypeDefinition> definitions) => [.. definitions.Select(DataType)];

    private DataType DataType(DataTypeDefinition definition)
    {
        if (!editors.TryGet(definition.EditorAlias, out IDataEditor? editor))
            throw new InvalidOperationException($"There is no editor '{definition.EditorAlias}' for the data type '{definition.Alias}'.");

        var dataType = new DataType(editor, json)
        {
            Id = StableId.Of(definition.Key),
            Key = definition.Key,
            Name = definition.Name,
            EditorUiAlias = definition.EditorUiAlias,
            DatabaseType = StorageOf(definition.Storage),
            ConfigurationData = definition.Configuration.ToDictionary(entry => entry.Key, entry => entry.Value),
        };
        dataType.ResetDirtyProperties(rememberDirty: false);
        return dataType;
    }

    private static ValueStorageType StorageOf(ValueStorage storage) => storage switch
    {
        ValueStorage.Nvarchar => ValueStorageType.Nvarchar,
        ValueStorage.Ntext => ValueStorageType.Ntext,
        ValueStorage.Integer => ValueStorageType.Integer,
        ValueStorage.Decimal => ValueStorageType.Decimal,
        ValueStorage.Date => ValueStorageType.Date,
        _ => throw new ArgumentOutOfRangeException(nameof(storage), storage, null),
    };
}
