using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OcopSite.Engine.Repositories;

/// <summary>Documents and media without their properties, for trees and lists.</summary>
internal sealed class EntityRepository(ContentScopeProvider scopes, EntityMapper mapper) : IEntityRepository
{
    private IQueryable<NodeRow> Nodes => scopes.Db.Nodes.AsNoTracking();

    public IEntitySlim? Get(int id) => Items(Nodes.Where(x => x.Id == id)).FirstOrDefault();
    public IEntitySlim? Get(Guid key) => Items(Nodes.Where(x => x.Key == key)).FirstOrDefault();
    public IEntitySlim? Get(int id, Guid objectTypeId) => Items(Of(objectTypeId).Where(x => x.Id == id)).FirstOrDefault();
    public IEntitySlim? Get(Guid key, Guid objectTypeId) => Items(Of(objectTypeId).Where(x => x.Key == key)).FirstOrDefault();
    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params int[] ids) => Items(Of(objectType).Where(x => ids.Length == 0 || ids.Contains(x.Id)));
    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params Guid[] keys) => Items(Of(objectType).Where(x => keys.Length == 0 || keys.Contains(x.Key)));
    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query) => Items(Nodes.Apply(query));
    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query, Guid objectType) => Items(Of(objectType).Apply(query));
    public UmbracoObjectTypes GetObjectType(int id) => Type(Nodes.Where(x => x.Id == id));
    public UmbracoObjectTypes GetObjectType(Guid key) => Type(Nodes.Where(x => x.Key == key));
    public bool Exists(int id) => Nodes.Any(x => x.Id == id);
    public bool Exists(Guid key) => Nodes.Any(x => x.Key == key);
    public bool Exists(Guid key, Guid objectType) => Of(objectType).Any(x => x.Key == key);
    public bool Exists(int id, Guid objectType) => Of(objectType).Any(x => x.Id == id);
    public int ReserveId(Guid key) => throw new NotSupportedException("Ids are given by the database when an item is saved.");

    public bool Exists(IEnumerable<Guid> keys)
    {
        Guid[] distinct = [.. keys.Distinct()];
        return Nodes.Count(x => distinct.Contains(x.Key)) == distinct.Length;
    }

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params int[]? ids)
        => Paths(Of(objectType).Where(x => ids == null || ids.Length == 0 || ids.Contains(x.Id)));

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params Guid[] keys)
        => Paths(Of(objectType).Where(x => keys.Length == 0 || keys.Contains(x.Key)));

    public IEnumerable<IEntitySlim> GetSiblings(
        ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter)
        => Around(targetKey, Nodes.Where(x => objectTypes.Contains(x.ObjectType) && !x.Trashed).Apply(filter), before, after, ordering, out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetTrashedSiblings(
        ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering, out long totalBefore, out long totalAfter)
        => Around(targetKey, Nodes.Where(x => objectTypes.Contains(x.ObjectType) && x.Trashed).Apply(filter), before, after, ordering, out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query, Guid objectType, long pageIndex, int pageSize, out long totalRecords, IQuery<IUmbracoEntity>? filter, Ordering? ordering)
        => GetPagedResultsByQuery(query, new HashSet<Guid> { objectType }, pageIndex, pageSize, out totalRecords, filter, ordering);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query, ISet<Guid> objectTypes, long pageIndex, int pageSize, out long totalRecords, IQuery<IUmbracoEntity>? filter, Ordering? ordering)
    {
        IQueryable<NodeRow> rows = Nodes.Where(x => objectTypes.Contains(x.ObjectType)).Apply(query).Apply(filter);
        totalRecords = rows.LongCount();
        return Items(rows.OrderBy(ordering, scopes.Db).Skip(checked((int)(pageIndex * pageSize))).Take(pageSize));
    }

    public int CountByQuery(IQuery<IUmbracoEntity> query, Guid objectType, IQuery<IUmbracoEntity>? filter) => CountByQuery(query, [objectType], filter);

    public int CountByQuery(IQuery<IUmbracoEntity> query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter)
    {
        Guid[] types = [.. objectTypes];
        return Nodes.Where(x => types.Contains(x.ObjectType)).Apply(query).Apply(filter).Count();
    }

    internal IEnumerable<IUmbracoEntity> Page(IQueryable<NodeRow> nodes, Guid[] objectTypes, long pageIndex, int pageSize, out long totalRecords)
    {
        IQueryable<NodeRow> rows = nodes.AsNoTracking().Where(x => objectTypes.Length == 0 || objectTypes.Contains(x.ObjectType));
        totalRecords = rows.LongCount();
        return Items(rows.OrderBy(x => x.Id).Skip(checked((int)(pageIndex * pageSize))).Take(pageSize));
    }

    private List<IEntitySlim> Around(
        Guid targetKey, IQueryable<NodeRow> candidates, int before, int after, Ordering ordering, out long totalBefore, out long totalAfter)
    {
        int parentId = Nodes.Where(x => x.Key == targetKey).Select(x => x.ParentId).Single();
        List<Guid> keys = [.. candidates.Where(x => x.ParentId == parentId).OrderBy(ordering, scopes.Db).Select(x => x.Key)];
        int target = keys.IndexOf(targetKey);
        int first = Math.Max(0, target - before);
        Guid[] near = [.. keys.Skip(first).Take(target - first + 1 + after)];
        (totalBefore, totalAfter) = (first, Math.Max(0, keys.Count - first - near.Length));
        return [.. Items(Nodes.Where(x => near.Contains(x.Key))).OrderBy(x => Array.IndexOf(near, x.Key))];
    }

    private List<IEntitySlim> Items(IQueryable<NodeRow> query)
    {
        List<NodeRow> nodes = [.. query.Include(x => x.Cultures)];
        int[] ids = [.. nodes.Select(x => x.Id)];
        HashSet<int> parents = [.. Nodes.Where(x => ids.Contains(x.ParentId)).Select(x => x.ParentId).Distinct()];
        return [.. nodes.Select(node => mapper.Map(node, parents.Contains(node.Id)))];
    }

    private IQueryable<NodeRow> Of(Guid objectType) => Nodes.Where(x => x.ObjectType == objectType);

    private static UmbracoObjectTypes Type(IQueryable<NodeRow> nodes)
        => nodes.Select(x => (Guid?)x.ObjectType).FirstOrDefault() is { } type ? ObjectTypes.GetUmbracoObjectType(type) : UmbracoObjectTypes.Unknown;

    private static List<TreeEntityPath> Paths(IQueryable<NodeRow> nodes)
        => [.. nodes.Select(x => new TreeEntityPath { Id = x.Id, Path = x.Path, Key = x.Key })];
}
