using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Users.Storage;
using OcopSite.Engine.Users.Storage.Rows;

namespace OcopSite.Engine.Users;

internal sealed class OneTimeLinks(UserDatabase database, TimeProvider clock) : IOneTimeLinks
{
    private const int TokenBytes = 32;

    public async Task<string> CreateAsync(LinkPurpose purpose, int? userId, TimeSpan? lifetime, CancellationToken cancellationToken)
    {
        string token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        await using UserDb db = database.Open();
        DateTime now = Now();
        await db.Links.Where(x => x.UserId == userId || x.ExpiresAt < now).ExecuteDeleteAsync(cancellationToken);
        db.Links.Add(new LinkRow { Hash = Hash(token), Purpose = purpose, UserId = userId, ExpiresAt = now + lifetime });
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }

    public async Task EndAllAsync(int userId, CancellationToken cancellationToken)
    {
        await using UserDb db = database.Open();
        await db.Links.Where(x => x.UserId == userId).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task<OneTimeLink?> FindAsync(string token, CancellationToken cancellationToken)
    {
        await using UserDb db = database.Open();
        LinkRow? row = await Usable(db, token).AsNoTracking().FirstOrDefaultAsync(cancellationToken);
        return row is null ? null : new OneTimeLink(row.Purpose, row.UserId, row.ExpiresAt);
    }

    public async Task<bool> UseAsync(string token, CancellationToken cancellationToken)
    {
        await using UserDb db = database.Open();
        return await Usable(db, token).ExecuteDeleteAsync(cancellationToken) == 1;
    }

    private IQueryable<LinkRow> Usable(UserDb db, string token)
    {
        string hash = Hash(token);
        DateTime now = Now();
        return db.Links.Where(x => x.Hash == hash && (x.ExpiresAt == null || x.ExpiresAt > now));
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
