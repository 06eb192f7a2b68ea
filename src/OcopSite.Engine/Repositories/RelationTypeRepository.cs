using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using OcopSite.Engine.Types;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Engine.Repositories;

internal sealed class RelationTypeRepository() : CodeRepository<IRelationType>(BuiltInRelationTypes.All.Select(Map)), IRelationTypeRepository
{
    private static RelationType Map(RelationTypeRow row)
    {
        var type = new RelationType(row.Name, row.Alias, row.IsBidirectional, row.ParentObjectType, row.ChildObjectType, row.IsDependency)
        {
            Id = row.Id,
            Key = row.Key,
        };
        type.ResetDirtyProperties(rememberDirty: false);
        return type;
    }
}
