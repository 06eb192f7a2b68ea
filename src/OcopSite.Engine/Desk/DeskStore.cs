using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;

namespace OcopSite.Engine.Desk;

internal sealed class DeskStore(IContentDatabase database, TimeProvider time) : IDeskStore
{
    public async Task<DeskRecord?> FindAsync(string kind, Guid documentKey, Guid ownerKey, CancellationToken cancellationToken)
    {
        await using ContentDb db = database.CreateContext();
        return await Records(db.Desk.Where(x => x.Kind == kind && x.DocumentKey == documentKey && x.OwnerKey == ownerKey)).FirstOrDefaultAsync(cancellationToken);
    }

    public Task<IReadOnlyList<DeskRecord>> ListAsync(string kind, Guid? documentKey, CancellationToken cancellationToken)
        => ListAsync(x => x.Kind == kind && (documentKey == null || x.DocumentKey == documentKey), cancellationToken);

    public Task<IReadOnlyList<DeskRecord>> ListOwnAsync(string kind, Guid ownerKey, CancellationToken cancellationToken)
        => ListAsync(x => x.Kind == kind && x.OwnerKey == ownerKey, cancellationToken);

    public async Task PutAsync(string kind, Guid documentKey, Guid ownerKey, string json, CancellationToken cancellationToken)
    {
        if (await ReplaceAsync(kind, documentKey, ownerKey, json, cancellationToken)) return;
        try
        {
            await using ContentDb db = database.CreateContext();
            db.Desk.Add(new DeskRow { Kind = kind, DocumentKey = documentKey, OwnerKey = ownerKey, Json = json, UpdatedAt = time.GetUtcNow().UtcDateTime });
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody wrote the first record at the same moment, from another tab perhaps: now there is one to replace.
            if (!await ReplaceAsync(kind, documentKey, ownerKey, json, cancellationToken)) throw;
        }
    }

    public async Task DeleteAsync(string kind, Guid documentKey, Guid ownerKey, CancellationToken cancellationToken)
    {
        await using ContentDb db = database.CreateContext();
        await db.Desk.Where(x => x.Kind == kind && x.DocumentKey == documentKey && x.OwnerKey == ownerKey).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<bool> ReplaceAsync(string kind, Guid documentKey, Guid ownerKey, string json, CancellationToken cancellationToken)
    {
        await using ContentDb db = database.CreateContext();
        DateTime now = time.GetUtcNow().UtcDateTime;
        return await db.Desk.Where(x => x.Kind == kind && x.DocumentKey == documentKey && x.OwnerKey == ownerKey)
            .ExecuteUpdateAsync(row => row.SetProperty(x => x.Json, json).SetProperty(x => x.UpdatedAt, now), cancellationToken) > 0;
    }

    private async Task<IReadOnlyList<DeskRecord>> ListAsync(Expression<Func<DeskRow, bool>> which, CancellationToken cancellationToken)
    {
        await using ContentDb db = database.CreateContext();
        return await Records(db.Desk.Where(which).OrderByDescending(x => x.UpdatedAt)).ToListAsync(cancellationToken);
    }

    private static IQueryable<DeskRecord> Records(IQueryable<DeskRow> rows)
        => rows.AsNoTracking().Select(x => new DeskRecord(x.Kind, x.DocumentKey, x.OwnerKey, x.Json, x.UpdatedAt));
}
