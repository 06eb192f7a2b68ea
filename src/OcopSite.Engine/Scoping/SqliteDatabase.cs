using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OcopSite.Engine.Storage;

namespace OcopSite.Engine.Scoping;

/// <summary>SQLite has one writer at a time, so a write transaction is itself the lock.</summary>
internal sealed class SqliteDatabase(IDbContextFactory<SqliteContentDb> contexts) : IContentDatabase, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Writers of this process queue here; waiting inside SQLite is by polling, and unfair. Other processes still wait there.
    private readonly SemaphoreSlim _writer = new(1, 1);

    public ContentDb CreateContext() => contexts.CreateDbContext();

    public IContentTransaction BeginRead(ContentDb db)
    {
        db.Database.OpenConnection();
        SqliteTransaction transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(IsolationLevel.Serializable, deferred: true);
        return new ContentTransaction(db.Database.UseTransaction(transaction)!, transaction.Dispose);
    }

    public IContentTransaction BeginWrite(ContentDb db)
    {
        if (!_writer.Wait(Patience))
            throw new TimeoutException("Another write to the content database did not end in time.");

        try
        {
            IDbContextTransaction transaction = db.Database.BeginTransaction();
            return new ContentTransaction(transaction, () => _writer.Release());
        }
        catch
        {
            _writer.Release();
            throw;
        }
    }

    public void Lock(ContentDb db, IEnumerable<int> lockIds)
    {
        // BEGIN IMMEDIATE has locked the database already.
    }

    public void Dispose() => _writer.Dispose();
}
