using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using OcopSite.Engine.Types;
using Umbraco.Cms.Core;

namespace OcopSite.Engine.Repositories;

internal sealed class ReferenceQuery(IContentDatabase database, ContentTypeRepository contentTypes, MediaTypeRepository mediaTypes) : IReferenceQuery
{
    private static readonly int[] DependencyTypes = [.. BuiltInRelationTypes.All.Where(type => type.IsDependency).Select(type => type.Id)];

    public async Task<IReadOnlyList<ContentReference>> GetReferencesAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
    {
        await using ContentDb db = database.CreateContext();
        var found = await (from relation in db.Relations.AsNoTracking()
                           join source in db.Nodes on relation.ParentId equals source.Id
                           join target in db.Nodes on relation.ChildId equals target.Id
                           where keys.Contains(target.Key) && DependencyTypes.Contains(relation.RelationTypeId)
                           orderby source.Id
                           select new { Target = target.Key, Source = source }).ToListAsync(cancellationToken);
        return [.. found.Select(x => Map(x.Target, x.Source))];
    }

    private ContentReference Map(Guid target, NodeRow source)
    {
        bool isDocument = source.ObjectType == Constants.ObjectTypes.Document;
        string? alias = isDocument ? contentTypes.Find(source.ContentTypeId)?.Alias : mediaTypes.Find(source.ContentTypeId)?.Alias;
        return new ContentReference(target, source.Key, source.Name, alias ?? "", isDocument, !source.Trashed && (source.Published || !isDocument));
    }
}
