using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Engine.Repositories;

/// <summary>The trail of who did what. It only grows; old entries go by age.</summary>
internal sealed class AuditRepository(ContentScopeProvider scopes) : IAuditRepository
{
    private IQueryable<AuditRow> Rows => scopes.Db.Audit.AsNoTracking();

    public void Save(IAuditItem entity)
    {
        scopes.Db.Audit.Add(new AuditRow
        {
            ObjectId = entity.Id,
            UserId = entity.UserId,
            AuditType = entity.AuditType,
            EntityType = entity.EntityType,
            Comment = entity.Comment,
            Parameters = entity.Parameters,
            CreateDate = entity.CreateDate == default ? DateTime.UtcNow : entity.CreateDate,
        });
        scopes.Db.SaveChanges();
        scopes.Db.ChangeTracker.Clear();
    }

    public void Delete(IAuditItem entity) => throw new NotSupportedException("The audit trail cannot be changed.");

    public IAuditItem? Get(int id) => Items(Rows.Where(x => x.ObjectId == id)).FirstOrDefault();

    public IEnumerable<IAuditItem> GetMany(params int[]? ids) => Items(ids is { Length: > 0 } ? Rows.Where(x => ids.Contains(x.ObjectId)) : Rows);

    public bool Exists(int id) => Rows.Any(x => x.ObjectId == id);

    public IEnumerable<IAuditItem> Get(IQuery<IAuditItem> query) => Items(Models(Rows).Apply(query));

    public int Count(IQuery<IAuditItem>? query) => Models(Rows).Apply(query).Count();

    public IEnumerable<IAuditItem> Get(AuditType type, IQuery<IAuditItem> query) => Items(Models(Rows.Where(x => x.AuditType == type)).Apply(query));

    public void CleanLogs(int maximumAgeOfLogsInMinutes)
    {
        DateTime limit = DateTime.UtcNow.AddMinutes(-maximumAgeOfLogsInMinutes);
        scopes.Db.Audit.Where(x => x.CreateDate < limit).ExecuteDelete();
    }

    public IEnumerable<IAuditItem> GetPagedResultsByQuery(
        IQuery<IAuditItem> query, long pageIndex, int pageSize, out long totalRecords, Direction orderDirection, AuditType[]? auditTypeFilter, IQuery<IAuditItem>? customFilter)
    {
        IQueryable<AuditRow> rows = auditTypeFilter is { Length: > 0 } ? Rows.Where(x => auditTypeFilter.Contains(x.AuditType)) : Rows;
        IQueryable<Entry> entries = Models(rows).Apply(query).Apply(customFilter);
        totalRecords = entries.LongCount();
        entries = orderDirection == Direction.Ascending ? entries.OrderBy(x => x.RowId) : entries.OrderByDescending(x => x.RowId);
        return Items(entries.Skip(checked((int)(pageIndex * pageSize))).Take(pageSize));
    }

    private static IQueryable<Entry> Models(IQueryable<AuditRow> rows) => rows.Select(x => new Entry
    {
        RowId = x.Id,
        Id = x.ObjectId,
        UserId = x.UserId,
        AuditType = x.AuditType,
        EntityType = x.EntityType,
        Comment = x.Comment,
        Parameters = x.Parameters,
        CreateDate = x.CreateDate,
    });

    private static List<IAuditItem> Items(IQueryable<AuditRow> rows) => Items(Models(rows).OrderBy(x => x.RowId));

    private static List<IAuditItem> Items(IQueryable<Entry> entries) => [.. entries.AsEnumerable()
        .Select(x => new AuditItem(x.Id, x.AuditType, x.UserId, x.EntityType, x.Comment, x.Parameters, x.CreateDate))];

    // Umbraco's predicates say Id for the object acted upon; here the row's own id has another name.
    private sealed class Entry
    {
        public int RowId { get; init; }
        public int Id { get; init; }
        public int UserId { get; init; }
        public AuditType AuditType { get; init; }
        public string? EntityType { get; init; }
        public string? Comment { get; init; }
        public string? Parameters { get; init; }
        public DateTime CreateDate { get; init; }
    }
}
