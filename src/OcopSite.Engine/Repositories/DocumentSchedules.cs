using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Repositories;

/// <summary>When documents go live and expire.</summary>
internal sealed class DocumentSchedules(ContentScopeProvider scopes)
{
    private DbSet<ScheduleRow> Rows => scopes.Db.Schedules;

    public ContentScheduleCollection Of(int documentId)
    {
        var schedule = new ContentScheduleCollection();
        foreach (ScheduleRow row in Rows.AsNoTracking().Where(x => x.NodeId == documentId))
            schedule.Add(Map(row));
        return schedule;
    }

    public Dictionary<int, IEnumerable<ContentSchedule>> Of(int[] documentIds)
        => Rows.AsNoTracking().Where(x => documentIds.Contains(x.NodeId)).AsEnumerable()
            .GroupBy(x => x.NodeId).ToDictionary(group => group.Key, group => (IEnumerable<ContentSchedule>)[.. group.Select(Map)]);

    public void Replace(int documentId, ContentScheduleCollection schedule)
    {
        Rows.Where(x => x.NodeId == documentId).ExecuteDelete();
        Rows.AddRange(schedule.FullSchedule.Select(entry => new ScheduleRow
        {
            Id = entry.Id == Guid.Empty ? entry.Id = Guid.NewGuid() : entry.Id,
            NodeId = documentId,
            Culture = entry.Culture,
            Date = entry.Date,
            Action = entry.Action,
        }));
        scopes.Db.SaveChanges();
        scopes.Db.ChangeTracker.Clear();
    }

    public void Clear(DateTime date, ContentScheduleAction? action)
        => Rows.Where(x => x.Date <= date && (action == null || x.Action == action)).ExecuteDelete();

    public bool AnyDue(ContentScheduleAction action, DateTime date) => Rows.Any(x => x.Action == action && x.Date <= date);

    public int[] Due(ContentScheduleAction action, DateTime date)
        => [.. Rows.Where(x => x.Action == action && x.Date <= date).Select(x => x.NodeId).Distinct()];

    private static ContentSchedule Map(ScheduleRow row) => new(row.Id, row.Culture, row.Date, row.Action);
}
