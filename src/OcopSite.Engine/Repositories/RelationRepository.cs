using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Repositories;

internal sealed class RelationRepository(ContentScopeProvider scopes, RelationTypeRepository types, EntityRepository entities) : IRelationRepository
{
    private ContentDb Db => scopes.Db;

    private IQueryable<RelationRow> Rows => Db.Relations.AsNoTracking();

    public IRelation? Get(int id) => Items(Rows.Where(x => x.Id == id)).FirstOrDefault();

    public IEnumerable<IRelation> GetMany(params int[]? ids) => Items(ids is { Length: > 0 } ? Rows.Where(x => ids.Contains(x.Id)) : Rows);

    public bool Exists(int id) => Rows.Any(x => x.Id == id);

    public IEnumerable<IRelation> Get(IQuery<IRelation> query) => Items(Rows.Apply(query));

    public int Count(IQuery<IRelation>? query) => Rows.Apply(query).Count();

    public void Save(IRelation entity)
    {
        RelationRow row = Db.Relations.FirstOrDefault(x =>
            x.Id == entity.Id || (x.ParentId == entity.ParentId && x.ChildId == entity.ChildId && x.RelationTypeId == entity.RelationTypeId))
            ?? Db.Relations.Add(new RelationRow { CreateDate = DateTime.UtcNow }).Entity;
        (row.ParentId, row.ChildId, row.RelationTypeId, row.Comment) = (entity.ParentId, entity.ChildId, entity.RelationTypeId, entity.Comment ?? "");
        Db.SaveChanges();
        (entity.Id, entity.CreateDate) = (row.Id, row.CreateDate);
        Db.ChangeTracker.Clear();
    }

    public void Save(IEnumerable<IRelation> relations)
    {
        foreach (IRelation relation in relations)
            Save(relation);
    }

    public void SaveBulk(IEnumerable<ReadOnlyRelation> relations)
    {
        foreach (ReadOnlyRelation relation in relations)
            Save(new Relation(relation.ParentId, relation.ChildId, types.Get(relation.RelationTypeId)!) { Comment = relation.Comment });
    }

    public void Delete(IRelation entity) => Db.Relations.Where(x => x.Id == entity.Id).ExecuteDelete();

    public void DeleteByParent(int parentId, params string[] relationTypeAliases)
    {
        int[] typeIds = [.. types.All.Where(x => relationTypeAliases.Length == 0 || relationTypeAliases.Contains(x.Alias)).Select(x => x.Id)];
        Db.Relations.Where(x => x.ParentId == parentId && typeIds.Contains(x.RelationTypeId)).ExecuteDelete();
    }

    public IEnumerable<IRelation> GetPagedRelationsByQuery(IQuery<IRelation>? query, long pageIndex, int pageSize, out long totalRecords, Ordering? ordering)
    {
        IQueryable<RelationRow> rows = Rows.Apply(query);
        totalRecords = rows.LongCount();
        return Items(rows.OrderBy(x => x.Id).Skip(checked((int)(pageIndex * pageSize))).Take(pageSize));
    }

    public IEnumerable<IUmbracoEntity> GetPagedParentEntitiesByChildId(int childId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes)
        => entities.Page(Db.Nodes.Where(node => Rows.Any(x => x.ChildId == childId && x.ParentId == node.Id)), entityTypes, pageIndex, pageSize, out totalRecords);

    public IEnumerable<IUmbracoEntity> GetPagedChildEntitiesByParentId(int parentId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes)
        => entities.Page(Db.Nodes.Where(node => Rows.Any(x => x.ParentId == parentId && x.ChildId == node.Id)), entityTypes, pageIndex, pageSize, out totalRecords);

    public Task<PagedModel<IRelation>> GetPagedByChildKeyAsync(Guid childKey, int skip, int take, string? relationTypeAlias)
    {
        int? typeId = relationTypeAlias is null ? null : types.All.FirstOrDefault(x => x.Alias == relationTypeAlias)?.Id ?? 0;
        IQueryable<RelationRow> rows = Rows.Where(x => Db.Nodes.Any(node => node.Id == x.ChildId && node.Key == childKey) && (typeId == null || x.RelationTypeId == typeId));
        return Task.FromResult(new PagedModel<IRelation>(rows.LongCount(), Items(rows.OrderBy(x => x.Id).Skip(skip).Take(take))));
    }

    private List<IRelation> Items(IQueryable<RelationRow> rows)
    {
        var found = (from row in rows
                     join parent in Db.Nodes on row.ParentId equals parent.Id
                     join child in Db.Nodes on row.ChildId equals child.Id
                     orderby row.Id
                     select new { Row = row, Parent = parent.ObjectType, Child = child.ObjectType }).ToList();
        return [.. found.Select(x => Map(x.Row, x.Parent, x.Child))];
    }

    private Relation Map(RelationRow row, Guid parentType, Guid childType)
    {
        var relation = new Relation(row.ParentId, row.ChildId, parentType, childType, types.Find(row.RelationTypeId)!)
        {
            Id = row.Id,
            Comment = row.Comment,
            CreateDate = row.CreateDate,
        };
        relation.ResetDirtyProperties(rememberDirty: false);
        return relation;
    }
}
