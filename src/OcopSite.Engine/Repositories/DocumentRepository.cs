using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage.Rows;
using OcopSite.Engine.Types;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OcopSite.Engine.Repositories;

internal sealed class DocumentRepository(
    ContentScopeProvider scopes, ContentTypeRepository types, DocumentWriter writer, DocumentSchedules schedules, ChangeNotes notes)
    : ItemRepository<IContent>(scopes, Constants.ObjectTypes.Document), IDocumentRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinContent;

    public override void Save(IContent entity) => writer.Save(entity);

    public override void Delete(IContent entity)
    {
        NodeRow? node = Nodes.Include(x => x.Cultures).FirstOrDefault(x => x.Id == entity.Id);
        if (node is null)
            return;
        Db.Redirects.Where(x => x.TargetKey == node.Key).ExecuteDelete();
        Db.Nodes.Where(x => x.Id == node.Id).ExecuteDelete();
        if (node.Published)
            notes.Add(node, ContentChangeKind.Deleted);
        entity.DeleteDate = DateTime.UtcNow;
    }

    public override void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds)
    {
        List<NodeRow> nodes = [.. Nodes.Include(x => x.Cultures).Where(x => orderedNodeIds.Contains(x.Id))];
        for (int order = 0; order < orderedNodeIds.Count; order++)
        {
            if (nodes.FirstOrDefault(x => x.Id == orderedNodeIds[order]) is not { } node || node.SortOrder == order)
                continue;
            int newOrder = order;
            Db.Nodes.Where(x => x.Id == node.Id).ExecuteUpdate(set => set.SetProperty(x => x.SortOrder, newOrder));
            if (node is { Published: true, Trashed: false })
                notes.Add(node, ContentChangeKind.Sorted);
        }
    }

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<IContent>? filter, Ordering? ordering, bool loadTemplates)
        => GetPage(query, pageIndex, pageSize, out totalRecords, propertyAliases, filter, ordering);

    public ContentScheduleCollection GetContentSchedule(int contentId) => schedules.Of(contentId);
    public void PersistContentSchedule(IContent content, ContentScheduleCollection schedule) => schedules.Replace(content.Id, schedule);
    public void ClearSchedule(DateTime date) => schedules.Clear(date, null);
    public void ClearSchedule(DateTime date, ContentScheduleAction action) => schedules.Clear(date, action);
    public bool HasContentForExpiration(DateTime date) => schedules.AnyDue(ContentScheduleAction.Expire, date);
    public bool HasContentForRelease(DateTime date) => schedules.AnyDue(ContentScheduleAction.Release, date);
    public IEnumerable<IContent> GetContentForExpiration(DateTime date) => Due(ContentScheduleAction.Expire, date);
    public IEnumerable<IContent> GetContentForRelease(DateTime date) => Due(ContentScheduleAction.Release, date);
    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] documentIds) => schedules.Of(documentIds);

    public int CountPublished(string? contentTypeAlias = null)
    {
        int? typeId = string.IsNullOrWhiteSpace(contentTypeAlias) ? null : ContentTypeIdOf(contentTypeAlias) ?? 0;
        return Nodes.Count(x => x.Published && !x.Trashed && (typeId == null || x.ContentTypeId == typeId));
    }

    public bool IsPathPublished(IContent? content)
    {
        if (content is not { Published: true, Trashed: false })
            return false;
        int[] ancestors = content.GetAncestorIds()?.ToArray() ?? [];
        return Nodes.Count(x => ancestors.Contains(x.Id) && x.Published && !x.Trashed) == ancestors.Length;
    }

    // Who may do what is decided by the site's own roles.
    public void ReplaceContentPermissions(EntityPermissionSet permissionSet) => throw new NotSupportedException("Permissions belong to the site's roles.");
    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds) => throw new NotSupportedException("Permissions belong to the site's roles.");
    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => new([]);
    public void AddOrUpdatePermissions(ContentPermissionSet permission) => throw new NotSupportedException("Permissions belong to the site's roles.");

    protected override IContent Map(NodeRow node, VersionRow version, VersionRow? published)
        => DocumentMapper.Map(
            types.Find(node.ContentTypeId) ?? throw new InvalidOperationException($"The document type {node.ContentTypeId} of document {node.Key} is not in the schema."),
            node, version, published);

    protected override int? ContentTypeIdOf(string alias) => types.Find(alias)?.Id;

    private List<IContent> Due(ContentScheduleAction action, DateTime date)
    {
        int[] ids = schedules.Due(action, date);
        return Load(Nodes.Where(x => ids.Contains(x.Id)));
    }
}
