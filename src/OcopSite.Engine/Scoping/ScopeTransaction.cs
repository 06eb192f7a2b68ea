using OcopSite.Engine.Feed;
using OcopSite.Engine.Storage;

namespace OcopSite.Engine.Scoping;

/// <summary>The transaction of an outermost scope, opened when it is first needed.</summary>
internal sealed class ScopeTransaction(IContentDatabase database, OutboxWriter outbox, bool writes)
{
    private readonly HashSet<int> _locks = [];
    private bool _writes = writes;
    private ContentDb? _db;
    private IContentTransaction? _transaction;

    public PendingChanges Changes { get; } = new();

    public ContentDb Db => _db ?? Open();

    /// <summary>A scope that may write was opened inside one that only reads; that is fine before anything was read.</summary>
    public void PreferWriting() => _writes |= _db is null;

    public void LockIfWriting(IEnumerable<int> lockIds)
    {
        if (_writes)
            Lock(lockIds);
    }

    public void Lock(IEnumerable<int> lockIds)
    {
        PreferWriting();
        if (!_writes)
            throw new InvalidOperationException("A scope that only reads was opened around a write. Open the outer scope without autoComplete.");
        int[] missing = [.. lockIds.Where(_locks.Add)];
        if (missing.Length > 0)
            database.Lock(Db, missing);
    }

    public void End(bool commit)
    {
        long sequence = 0;
        try
        {
            if (commit && _transaction is not null)
            {
                sequence = outbox.Write(this);
                _transaction.Commit();
            }
        }
        finally
        {
            _transaction?.Dispose();
            _db?.Dispose();
        }
        if (sequence > 0)
            outbox.Announce(sequence);
    }

    private ContentDb Open()
    {
        ContentDb db = database.CreateContext();
        try
        {
            _transaction = _writes ? database.BeginWrite(db) : database.BeginRead(db);
        }
        catch
        {
            db.Dispose();
            throw;
        }
        return _db = db;
    }
}
