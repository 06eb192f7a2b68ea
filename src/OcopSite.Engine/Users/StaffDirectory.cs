using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Users.Storage;

namespace OcopSite.Engine.Users;

internal sealed class StaffDirectory(UserDatabase database) : IStaffDirectory
{
    public async Task<IReadOnlyList<StaffUser>> ListAsync(CancellationToken cancellationToken)
    {
        await using UserDb db = database.Open();
        List<StaffUser> users = await db.Users.AsNoTracking().ToListAsync(cancellationToken);
        return [.. users.OrderBy(x => x.DisplayName, StringComparer.CurrentCultureIgnoreCase).ThenBy(x => x.Id)];
    }

    public async Task<StaffUser?> FindAsync(Guid key, CancellationToken cancellationToken)
    {
        await using UserDb db = database.Open();
        return await db.Users.AsNoTracking().FirstOrDefaultAsync(x => x.Key == key, cancellationToken);
    }

    public async Task<bool> HasActiveAsync(string role, int? except, CancellationToken cancellationToken)
    {
        await using UserDb db = database.Open();
        return await db.Users.AnyAsync(x => x.Role == role && !x.IsDisabled && x.PasswordHash != null && x.Id != except, cancellationToken);
    }
}
