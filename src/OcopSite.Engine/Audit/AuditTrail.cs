using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;

namespace OcopSite.Engine.Audit;

/// <remarks>Pages begin behind a number, not after so many entries: the last page of a long trail is as quick as the first.</remarks>
internal sealed class AuditTrail(IContentDatabase database) : IAuditTrail
{
    private const int ReadTogether = 1000;

    public async Task<IReadOnlyList<TrailEntry>> ReadAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        await using ContentDb db = database.CreateContext();
        IQueryable<AuditRow> rows = Wanted(db.Audit.AsNoTracking(), query).OrderByDescending(x => x.Id).Take(query.Take);
        return await (
            from row in rows
            join found in db.Nodes on row.ObjectId equals found.Id into nodes
            from node in nodes.DefaultIfEmpty()
            orderby row.Id descending
            select new TrailEntry(
                row.Id, row.CreateDate, row.UserId, row.AuditType, row.EntityType, row.ObjectId, row.Comment, row.Parameters, (Guid?)node!.Key, node.Name))
            .ToListAsync(cancellationToken);
    }

    public async IAsyncEnumerable<TrailEntry> StreamAsync(AuditQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A query for each piece: whoever downloads slowly holds no transaction open.
        AuditQuery next = query with { Take = ReadTogether };
        IReadOnlyList<TrailEntry> piece;
        do
        {
            piece = await ReadAsync(next, cancellationToken);
            foreach (TrailEntry entry in piece) yield return entry;
            if (piece.Count > 0) next = next with { Before = piece[^1].Id };
        }
        while (piece.Count == ReadTogether);
    }

    private static IQueryable<AuditRow> Wanted(IQueryable<AuditRow> rows, AuditQuery query)
    {
        if (query.Before is int before) rows = rows.Where(x => x.Id < before);
        if (query.UserId is int user) rows = rows.Where(x => x.UserId == user);
        if (query.ObjectId is int item) rows = rows.Where(x => x.ObjectId == item);
        if (query.Types is { Count: > 0 } types) rows = rows.Where(x => types.Contains(x.AuditType));
        if (query.EntityTypes is { Count: > 0 } entities) rows = rows.Where(x => entities.Contains(x.EntityType!));
        if (query.From is DateTime from) rows = rows.Where(x => x.CreateDate >= from);
        if (query.To is DateTime to) rows = rows.Where(x => x.CreateDate < to);
        return rows;
    }
}
