using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OcopSite.Umbraco.Tests.Site;

internal sealed class MemoryDataTypes(IConfigurationEditorJsonSerializer json) : MemoryRepository<IDataType>, IDataTypeRepository
{
    public IEnumerable<MoveEventInfo<IDataType>> Move(IDataType toMove, EntityContainer? container) => throw new NotSupportedException();

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindUsages(int id) => throw new NotSupportedException();

    protected override void Accept(IDataType entity, IDataType? before)
    {
    }

    // Settings come back from the database as JSON, not as the objects that were written.
    protected override IDataType Lend(IDataType item)
    {
        IDataType dataType = base.Lend(item);
        IConfigurationEditor editor = dataType.Editor!.GetConfigurationEditor();
        dataType.ConfigurationData = editor.FromDatabase(editor.ToDatabase(dataType.ConfigurationData, json), json);
        dataType.ResetDirtyProperties();
        return dataType;
    }
}
