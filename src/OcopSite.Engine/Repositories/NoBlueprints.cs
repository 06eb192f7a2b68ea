using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Repositories;

/// <summary>The site offers no document blueprints; Umbraco's content service only needs the type.</summary>
internal sealed class NoBlueprints : IDocumentBlueprintRepository
{
    public int RecycleBinId => 0;
    public IContent? Get(int id) => null;
    public IContent? Get(Guid id) => null;
    public IEnumerable<IContent> Get(IQuery<IContent> query) => [];
    public IEnumerable<IContent> GetMany(params int[]? ids) => [];
    public IEnumerable<IContent> GetMany(params Guid[]? ids) => [];
    public bool Exists(int id) => false;
    public bool Exists(Guid id) => false;
    public int Count(IQuery<IContent>? query) => 0;
    public int Count(string? contentTypeAlias = null) => 0;
    public int CountChildren(int parentId, string? contentTypeAlias = null) => 0;
    public int CountDescendants(int parentId, string? contentTypeAlias = null) => 0;
    public int CountPublished(string? contentTypeAlias = null) => 0;
    public IEnumerable<IContent> GetAllVersions(int nodeId) => [];
    public IEnumerable<IContent> GetAllVersionsSlim(int nodeId, int skip, int take) => [];
    public IEnumerable<int> GetVersionIds(int id, int topRows) => [];
    public IContent? GetVersion(int versionId) => null;
    public IEnumerable<IContent> GetRecycleBin() => [];
    public bool RecycleBinSmells() => false;
    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) => new(new Dictionary<int, ContentDataIntegrityReportEntry>());
    public ContentScheduleCollection GetContentSchedule(int contentId) => new();
    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] documentIds) => new Dictionary<int, IEnumerable<ContentSchedule>>();
    public bool HasContentForExpiration(DateTime date) => false;
    public bool HasContentForRelease(DateTime date) => false;
    public IEnumerable<IContent> GetContentForExpiration(DateTime date) => [];
    public IEnumerable<IContent> GetContentForRelease(DateTime date) => [];
    public bool IsPathPublished(IContent? content) => false;
    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => new([]);
    public void Save(IContent entity) => throw NotOffered();
    public void Delete(IContent entity) => throw NotOffered();
    public void DeleteVersion(int versionId) => throw NotOffered();
    public void DeleteVersions(int nodeId, DateTime versionDate) => throw NotOffered();
    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds) => throw NotOffered();
    public void PersistContentSchedule(IContent content, ContentScheduleCollection schedule) => throw NotOffered();
    public void ClearSchedule(DateTime date) => throw NotOffered();
    public void ClearSchedule(DateTime date, ContentScheduleAction action) => throw NotOffered();
    public void ReplaceContentPermissions(EntityPermissionSet permissionSet) => throw NotOffered();
    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds) => throw NotOffered();
    public void AddOrUpdatePermissions(ContentPermissionSet permission) => throw NotOffered();

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<IContent>? filter, Ordering? ordering)
        => GetPage(query, pageIndex, pageSize, out totalRecords, null, filter, ordering);

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<IContent>? filter, Ordering? ordering)
        => GetPage(query, pageIndex, pageSize, out totalRecords, propertyAliases, filter, ordering, loadTemplates: false);

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<IContent>? filter, Ordering? ordering, bool loadTemplates)
    {
        totalRecords = 0;
        return [];
    }

    private static NotSupportedException NotOffered() => new("Document blueprints are not offered.");
}
