using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;

namespace OcopSite.Engine.Feed;

/// <summary>Writes the changes of a transaction as its last act.</summary>
internal sealed class OutboxWriter(IContentDatabase database, ChangeSignal signal)
{
    // Held from taking the number to the commit, so that numbers become visible in their own order.
    private const int FeedLock = 1;

    /// <returns>The last number given, or 0.</returns>
    public long Write(ScopeTransaction transaction)
    {
        IReadOnlyCollection<OutboxRow> rows = transaction.Changes.Rows;
        if (rows.Count == 0)
            return 0;
        ContentDb db = transaction.Db;
        database.Lock(db, [FeedLock]);
        db.Outbox.AddRange(rows);
        db.SaveChanges();
        return rows.Max(row => row.Sequence);
    }

    public void Announce(long sequence) => signal.Set(sequence);
}
