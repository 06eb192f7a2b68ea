using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;

namespace OcopSite.Engine.Feed;

/// <remarks>
/// A number is in the database a moment before its writer announces it. Whoever reads one here announces it too, so that the published content
/// asked for next (<see cref="Published.IPublishedStore.Current"/>) is never older than the changes it is asked about.
/// </remarks>
internal sealed class ChangeFeed(IContentDatabase database, ChangeSignal signal, TimeProvider time) : IChangeFeed
{
    // The signal covers this process; another one that writes to the same database is found by looking.
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(3);

    public async Task<IReadOnlyList<ContentChange>> ReadAsync(long after, int take, CancellationToken cancellationToken)
    {
        await using ContentDb db = database.CreateContext();
        List<ContentChange> changes = await db.Outbox.AsNoTracking().Where(x => x.Sequence > after).OrderBy(x => x.Sequence).Take(take)
            .Select(x => new ContentChange(x.Sequence, x.Key, x.ObjectType, x.ContentTypeAlias, x.Kind, x.Cultures, x.OccurredAt))
            .ToListAsync(cancellationToken);
        if (changes.Count > 0)
            signal.Set(changes[^1].Sequence);
        return changes;
    }

    public async Task<long> GetLastSequenceAsync(CancellationToken cancellationToken)
    {
        await using ContentDb db = database.CreateContext();
        long last = await db.Outbox.MaxAsync(x => (long?)x.Sequence, cancellationToken) ?? 0;
        signal.Set(last);
        return last;
    }

    public async Task WaitAsync(long after, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task committed = signal.After(after);
            if (committed.IsCompleted)
                return;
            try
            {
                await committed.WaitAsync(PollInterval, time, cancellationToken);
            }
            catch (TimeoutException)
            {
                await GetLastSequenceAsync(cancellationToken);
            }
        }
    }

    public async Task TrimAsync(DateTime before, CancellationToken cancellationToken)
    {
        await using ContentDb db = database.CreateContext();
        DateTime limit = before.ToUniversalTime();
        await db.Outbox.Where(x => x.OccurredAt < limit && x.Sequence < db.Outbox.Max(newest => newest.Sequence)).ExecuteDeleteAsync(cancellationToken);
    }
}
