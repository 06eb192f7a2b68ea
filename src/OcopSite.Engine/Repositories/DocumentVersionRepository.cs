using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Engine.Repositories;

internal sealed class DocumentVersionRepository(ContentScopeProvider scopes) : IDocumentVersionRepository
{
    private DbSet<VersionRow> Rows => scopes.Db.Versions;

    public IReadOnlyCollection<ContentVersionMeta> GetDocumentVersionsEligibleForCleanup() => GetDocumentVersionsEligibleForCleanup(DateTime.MaxValue, null);

    public IReadOnlyCollection<ContentVersionMeta> GetDocumentVersionsEligibleForCleanup(DateTime olderThan, int? maxCount)
        => Meta(Rows.Where(x => !x.Current && !x.Published && !x.PreventCleanup && x.VersionDate < olderThan).OrderBy(x => x.Id).Take(maxCount ?? int.MaxValue));

    public IReadOnlyCollection<ContentVersionCleanupPolicySettings> GetCleanupPolicies() => [];

    public IEnumerable<ContentVersionMeta> GetPagedItemsByContentId(int contentId, long pageIndex, int pageSize, out long totalRecords, int? languageId = null)
    {
        IQueryable<VersionRow> rows = Rows.Where(x => x.NodeId == contentId);
        totalRecords = rows.LongCount();
        return Meta(rows.OrderByDescending(x => x.Current).ThenByDescending(x => x.Id).Skip(checked((int)(pageIndex * pageSize))).Take(pageSize));
    }

    public void DeleteVersions(IEnumerable<int> versionIds)
    {
        int[] ids = [.. versionIds];
        Rows.Where(x => ids.Contains(x.Id) && !x.Current && !x.Published).ExecuteDelete();
    }

    public void SetPreventCleanup(int versionId, bool preventCleanup)
        => Rows.Where(x => x.Id == versionId).ExecuteUpdate(set => set.SetProperty(x => x.PreventCleanup, preventCleanup));

    public ContentVersionMeta? Get(int versionId) => Meta(Rows.Where(x => x.Id == versionId)).FirstOrDefault();

    private List<ContentVersionMeta> Meta(IQueryable<VersionRow> rows)
        => [.. (from version in rows
                join node in scopes.Db.Nodes on version.NodeId equals node.Id
                select new { version.Id, version.NodeId, node.ContentTypeId, version.WriterId, version.VersionDate, version.Published, version.Current, version.PreventCleanup })
            .AsEnumerable()
            .OrderByDescending(x => x.Current).ThenByDescending(x => x.Id)
            .Select(x => new ContentVersionMeta(x.Id, x.NodeId, x.ContentTypeId, x.WriterId, x.VersionDate, x.Published, x.Current, x.PreventCleanup, ""))];
}
