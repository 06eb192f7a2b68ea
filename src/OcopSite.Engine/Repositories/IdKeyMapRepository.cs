using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage.Rows;
using OcopSite.Engine.Types;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OcopSite.Engine.Repositories;

/// <summary>Keys and ids. Types answer from memory, items from the database.</summary>
internal sealed class IdKeyMapRepository(
    ContentScopeProvider scopes, ContentTypeRepository contentTypes, MediaTypeRepository mediaTypes, DataTypeRepository dataTypes) : IIdKeyMapRepository
{
    public int? GetIdForKey(Guid key, UmbracoObjectTypes type) => type switch
    {
        UmbracoObjectTypes.DocumentType => contentTypes.Find(key)?.Id,
        UmbracoObjectTypes.MediaType => mediaTypes.Find(key)?.Id,
        UmbracoObjectTypes.DataType => dataTypes.Find(key)?.Id,
        _ => Nodes(type).Where(x => x.Key == key).Select(x => (int?)x.Id).FirstOrDefault(),
    };

    public Guid? GetIdForKey(int id, UmbracoObjectTypes type) => type switch
    {
        UmbracoObjectTypes.DocumentType => contentTypes.Find(id)?.Key,
        UmbracoObjectTypes.MediaType => mediaTypes.Find(id)?.Key,
        UmbracoObjectTypes.DataType => dataTypes.Find(id)?.Key,
        _ => Nodes(type).Where(x => x.Id == id).Select(x => (Guid?)x.Key).FirstOrDefault(),
    };

    private IQueryable<NodeRow> Nodes(UmbracoObjectTypes type)
    {
        IQueryable<NodeRow> nodes = scopes.Db.Nodes.AsNoTracking();
        if (type == UmbracoObjectTypes.Unknown)
            return nodes;
        Guid objectType = type.GetGuid();
        return nodes.Where(x => x.ObjectType == objectType);
    }
}
