using System.Data;
using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage;

namespace OcopSite.Engine.Scoping;

/// <summary>On PostgreSQL readers work on a snapshot; writers are serialised by advisory locks that end with the transaction.</summary>
internal sealed class PostgreSqlDatabase(IDbContextFactory<PostgreSqlContentDb> contexts) : IContentDatabase
{
    // The first half of an advisory lock's key: keeps ours apart from other applications in the same database.
    private const int LockSpace = 0x4F434F50;

    public ContentDb CreateContext() => contexts.CreateDbContext();

    public IContentTransaction BeginRead(ContentDb db)
        => new ContentTransaction(db.Database.BeginTransaction(IsolationLevel.RepeatableRead));

    // Not REPEATABLE READ: its snapshot would be taken before the lock is granted, and miss what the former holder wrote.
    public IContentTransaction BeginWrite(ContentDb db)
        => new ContentTransaction(db.Database.BeginTransaction(IsolationLevel.ReadCommitted));

    public void Lock(ContentDb db, IEnumerable<int> lockIds)
    {
        foreach (int lockId in lockIds.Order())
            db.Database.ExecuteSql($"SELECT pg_advisory_xact_lock({LockSpace}, {lockId})");
    }
}
