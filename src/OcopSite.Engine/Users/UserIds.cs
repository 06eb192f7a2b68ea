using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Users.Storage;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Users;

/// <summary>Umbraco knows users by number and key. Its super user is the site itself: seed, schedule, and whatever nobody in person does.</summary>
internal sealed class UserIds(UserDatabase database) : IUserIdKeyResolver
{
    // Constants.Security.SuperUserId is obsolete, the number is not: rows and services still hold it.
    public const int SuperUserId = -1;

    // Neither ever changes, and users are never deleted.
    private readonly ConcurrentDictionary<int, Guid> _keys = new() { [SuperUserId] = Constants.Security.SuperUserKey };
    private readonly ConcurrentDictionary<Guid, int> _ids = new() { [Constants.Security.SuperUserKey] = SuperUserId };

    public async Task<int> GetAsync(Guid key)
        => await FindAsync(key) ?? throw new InvalidOperationException($"There is no user with the key {key}.");

    public async Task<Guid> GetAsync(int id)
        => await FindAsync(id) ?? throw new InvalidOperationException($"There is no user with the number {id}.");

    public async Task<Attempt<int>> TryGetAsync(Guid key)
        => await FindAsync(key) is int id ? Attempt.Succeed(id) : Attempt<int>.Fail();

    public async Task<Attempt<Guid>> TryGetAsync(int id)
        => await FindAsync(id) is Guid key ? Attempt.Succeed(key) : Attempt<Guid>.Fail();

    private async Task<int?> FindAsync(Guid key)
    {
        if (_ids.TryGetValue(key, out int known)) return known;
        await using UserDb db = database.Open();
        int? id = await db.Users.Where(x => x.Key == key).Select(x => (int?)x.Id).FirstOrDefaultAsync();
        return id is int found ? _ids[key] = found : null;
    }

    private async Task<Guid?> FindAsync(int id)
    {
        if (_keys.TryGetValue(id, out Guid known)) return known;
        await using UserDb db = database.Open();
        Guid? key = await db.Users.Where(x => x.Id == id).Select(x => (Guid?)x.Key).FirstOrDefaultAsync();
        return key is Guid found ? _keys[id] = found : null;
    }
}
