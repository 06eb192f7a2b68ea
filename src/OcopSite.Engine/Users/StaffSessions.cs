using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Users.Storage;
using OcopSite.Engine.Users.Storage.Rows;

namespace OcopSite.Engine.Users;

internal sealed class StaffSessions(UserDatabase database, TimeProvider clock) : IStaffSessions
{
    // How long another process may not have noticed that a session was ended here.
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan SeenStep = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, Known> _known = new();

    public async Task<Guid> StartAsync(StaffUser user, string browser, TimeSpan lifetime, CancellationToken cancellationToken)
    {
        DateTime now = Now();
        await using UserDb db = database.Open();
        await db.Sessions.Where(x => x.LastSeenAt < now - lifetime).ExecuteDeleteAsync(cancellationToken);
        var row = new SessionRow { Id = Guid.CreateVersion7(), UserId = user.Id, StartedAt = now, LastSeenAt = now, Browser = browser };
        db.Sessions.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        await SeenAsync(db, row.Id, user.Id, now, cancellationToken);
        foreach ((Guid id, Known known) in _known)
            if (now - known.At > Trust) _known.TryRemove(id, out _);
        return row.Id;
    }

    public async Task<StaffUser?> FindUserAsync(Guid session, CancellationToken cancellationToken)
    {
        DateTime now = Now();
        if (_known.TryGetValue(session, out Known? known) && known.User is not null && now - known.At <= Trust) return known.User;

        // Reserved before the database is asked: a change that comes in between takes the place away, and nothing old is kept.
        var place = new Known(now, null);
        _known[session] = place;
        await using UserDb db = database.Open();
        SessionRow? row = await db.Sessions.AsNoTracking().FirstOrDefaultAsync(x => x.Id == session, cancellationToken);
        StaffUser? user = row is null ? null : await db.Users.AsNoTracking().FirstOrDefaultAsync(x => x.Id == row.UserId && !x.IsDisabled, cancellationToken);
        if (row is null || user is null)
        {
            _known.TryRemove(session, out _);
            return null;
        }

        if (now - row.LastSeenAt > SeenStep) await SeenAsync(db, session, user.Id, now, cancellationToken);
        _known.TryUpdate(session, new Known(now, user), place);
        return user;
    }

    public async Task<IReadOnlyList<StaffSession>> ListAsync(int userId, CancellationToken cancellationToken)
    {
        await using UserDb db = database.Open();
        List<SessionRow> rows = await db.Sessions.AsNoTracking().Where(x => x.UserId == userId).OrderByDescending(x => x.LastSeenAt).ToListAsync(cancellationToken);
        return [.. rows.Select(x => new StaffSession(x.Id, x.StartedAt, x.LastSeenAt, x.Browser))];
    }

    public async Task EndAsync(int userId, Guid session, CancellationToken cancellationToken)
    {
        await using UserDb db = database.Open();
        await db.Sessions.Where(x => x.Id == session && x.UserId == userId).ExecuteDeleteAsync(cancellationToken);
        _known.TryRemove(session, out _);
    }

    public async Task EndAllAsync(int userId, Guid? except, CancellationToken cancellationToken)
    {
        await using UserDb db = database.Open();
        await db.Sessions.Where(x => x.UserId == userId && x.Id != except).ExecuteDeleteAsync(cancellationToken);
        Forget(userId);
    }

    /// <summary>What is remembered of a user is no longer true.</summary>
    public void Forget(int userId)
    {
        foreach ((Guid id, Known known) in _known)
            if (known.User is null || known.User.Id == userId) _known.TryRemove(id, out _);
    }

    private static async Task SeenAsync(UserDb db, Guid session, int userId, DateTime now, CancellationToken cancellationToken)
    {
        await db.Sessions.Where(x => x.Id == session).ExecuteUpdateAsync(set => set.SetProperty(x => x.LastSeenAt, now), cancellationToken);
        await db.Users.Where(x => x.Id == userId).ExecuteUpdateAsync(set => set.SetProperty(x => x.LastSeenAt, now), cancellationToken);
    }

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;

    // Compared by reference: two places for one session are two.
    private sealed class Known(DateTime at, StaffUser? user)
    {
        public DateTime At => at;

        public StaffUser? User => user;
    }
}
