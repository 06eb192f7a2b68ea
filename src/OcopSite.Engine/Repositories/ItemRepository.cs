using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Repositories;

/// <summary>What documents and media have in common for their readers.</summary>
internal abstract class ItemRepository<TItem>(ContentScopeProvider scopes, Guid objectType) : IContentRepository<int, TItem>
    where TItem : class, IContentBase
{
    public abstract int RecycleBinId { get; }

    protected ContentDb Db => scopes.Db;

    protected IQueryable<NodeRow> Nodes => Db.Nodes.AsNoTracking().Where(x => x.ObjectType == objectType);

    public abstract void Save(TItem entity);

    public abstract void Delete(TItem entity);

    public abstract void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds);

    public TItem? Get(int id) => Load(Nodes.Where(x => x.Id == id)).FirstOrDefault();

    public TItem? Get(Guid id) => Load(Nodes.Where(x => x.Key == id)).FirstOrDefault();

    public IEnumerable<TItem> GetMany(params int[]? ids) => Load(ids is { Length: > 0 } ? Nodes.Where(x => ids.Contains(x.Id)) : Nodes);

    public IEnumerable<TItem> GetMany(params Guid[]? ids) => Load(ids is { Length: > 0 } ? Nodes.Where(x => ids.Contains(x.Key)) : Nodes);

    public bool Exists(int id) => Nodes.Any(x => x.Id == id);

    public bool Exists(Guid id) => Nodes.Any(x => x.Key == id);

    public IEnumerable<TItem> Get(IQuery<TItem> query) => Load(Nodes.Apply(query).OrderBy(x => x.Level).ThenBy(x => x.SortOrder).ThenBy(x => x.Id));

    public int Count(IQuery<TItem>? query) => Nodes.Apply(query).Count();

    public int Count(string? contentTypeAlias = null) => OfType(Nodes.Where(x => !x.Trashed), contentTypeAlias).Count();

    public int CountChildren(int parentId, string? contentTypeAlias = null) => OfType(Nodes.Where(x => x.ParentId == parentId), contentTypeAlias).Count();

    public int CountDescendants(int parentId, string? contentTypeAlias = null)
    {
        string? path = parentId == Constants.System.Root
            ? Constants.System.RootString
            : Nodes.Where(x => x.Id == parentId).Select(x => x.Path).FirstOrDefault();
        return path is null ? 0 : OfType(Nodes.Where(x => x.Path.StartsWith(path + ",")), contentTypeAlias).Count();
    }

    public IEnumerable<TItem> GetRecycleBin() => Load(Nodes.Where(x => x.Trashed));

    public bool RecycleBinSmells() => Nodes.Any(x => x.ParentId == RecycleBinId);

    public IEnumerable<TItem> GetPage(
        IQuery<TItem>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<TItem>? filter, Ordering? ordering)
        => GetPage(query, pageIndex, pageSize, out totalRecords, null, filter, ordering);

    public IEnumerable<TItem> GetPage(
        IQuery<TItem>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<TItem>? filter, Ordering? ordering)
    {
        IQueryable<NodeRow> rows = Nodes.Apply(query).Apply(filter);
        totalRecords = rows.LongCount();
        int skip = checked((int)(pageIndex * pageSize));
        if (ordering is not { IsCustomField: true })
            return Load(rows.OrderBy(ordering, Db).Skip(skip).Take(pageSize));

        int[] page = NodeOrdering.PageByProperty(rows, ordering, Db, skip, pageSize);
        return Load(Nodes.Where(x => page.Contains(x.Id))).OrderBy(item => Array.IndexOf(page, item.Id));
    }

    public IEnumerable<TItem> GetAllVersions(int nodeId) => GetAllVersionsSlim(nodeId, 0, int.MaxValue);

    public IEnumerable<TItem> GetAllVersionsSlim(int nodeId, int skip, int take) => AsItems([.. VersionsOf(nodeId).Skip(skip).Take(take)]);

    public IEnumerable<int> GetVersionIds(int id, int topRows) => [.. VersionsOf(id).Take(topRows).Select(x => x.Id)];

    public TItem? GetVersion(int versionId) => AsItems([.. Db.Versions.AsNoTracking().Where(x => x.Id == versionId)]).FirstOrDefault();

    public void DeleteVersion(int versionId) => Old(Db.Versions.Where(x => x.Id == versionId)).ExecuteDelete();

    public void DeleteVersions(int nodeId, DateTime versionDate)
        => Old(Db.Versions.Where(x => x.NodeId == nodeId && x.VersionDate < versionDate)).ExecuteDelete();

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) => TreeIntegrity.Check(Db, objectType, options);

    protected abstract TItem Map(NodeRow node, VersionRow version, VersionRow? published);

    protected abstract int? ContentTypeIdOf(string alias);

    protected List<TItem> Load(IQueryable<NodeRow> query)
    {
        List<NodeRow> nodes = [.. query.Include(x => x.Cultures)];
        int[] ids = [.. nodes.SelectMany(x => new[] { x.VersionId, x.PublishedVersionId }).Where(id => id > 0).Distinct()];
        Dictionary<int, VersionRow> versions = Db.Versions.AsNoTracking().Where(x => ids.Contains(x.Id)).ToDictionary(x => x.Id);
        return [.. nodes.Select(node => MapStamped(node, versions[node.VersionId], versions.GetValueOrDefault(node.PublishedVersionId)))];
    }

    private static IQueryable<VersionRow> Old(IQueryable<VersionRow> versions) => versions.Where(x => !x.Current && !x.Published);

    private IQueryable<VersionRow> VersionsOf(int nodeId)
        => Db.Versions.AsNoTracking().Where(x => x.NodeId == nodeId).OrderByDescending(x => x.Current).ThenByDescending(x => x.Id);

    private List<TItem> AsItems(List<VersionRow> versions)
    {
        int[] ids = [.. versions.Select(x => x.NodeId).Distinct()];
        Dictionary<int, NodeRow> nodes = Nodes.Include(x => x.Cultures).Where(x => ids.Contains(x.Id)).ToDictionary(x => x.Id);
        return [.. versions.Where(x => nodes.ContainsKey(x.NodeId)).Select(x => MapStamped(nodes[x.NodeId], x, x.Published ? x : null))];
    }

    private TItem MapStamped(NodeRow node, VersionRow version, VersionRow? published)
    {
        TItem item = Map(node, version, published);
        Stamps.Remember(item, node.Stamp);
        return item;
    }

    private IQueryable<NodeRow> OfType(IQueryable<NodeRow> rows, string? alias)
    {
        if (string.IsNullOrWhiteSpace(alias))
            return rows;
        int typeId = ContentTypeIdOf(alias) ?? 0;
        return rows.Where(x => x.ContentTypeId == typeId);
    }
}
