using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Users.Storage;
using OcopSite.Engine.Users.Storage.Rows;

namespace OcopSite.Engine.Backup;

internal sealed class ContentBackup(IContentDatabase database, UserDatabase users) : IContentBackup
{
    private static readonly Type[] LeftOut = [typeof(SessionRow), typeof(LinkRow)];

    public async Task<IReadOnlyDictionary<string, int>> WriteAsync(Func<string, CancellationToken, Task<Stream>> open, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, int>();
        await using (ContentDb db = database.CreateContext())
        {
            await db.Database.MigrateAsync(cancellationToken);
            using IContentTransaction moment = database.BeginRead(db);
            await WriteAsync(db, open, counts, cancellationToken);
        }

        // After the content: whoever wrote what is in it is there, for users are never deleted.
        await using UserDb userDb = users.Open();
        await userDb.Database.MigrateAsync(cancellationToken);
        await WriteAsync(userDb, open, counts, cancellationToken);
        return counts;
    }

    public async Task ReplaceAsync(Func<string, CancellationToken, Task<Stream?>> open, CancellationToken cancellationToken)
    {
        await using (UserDb userDb = users.Open())
        {
            await userDb.Database.MigrateAsync(cancellationToken);
            await using var all = await userDb.Database.BeginTransactionAsync(cancellationToken);
            await ReplaceAsync(userDb, open, cancellationToken);
            await all.CommitAsync(cancellationToken);
        }

        await using ContentDb db = database.CreateContext();
        await db.Database.MigrateAsync(cancellationToken);
        using IContentTransaction transaction = database.BeginWrite(db);
        await ReplaceAsync(db, open, cancellationToken);
        transaction.Commit();
    }

    private static async Task WriteAsync(DbContext db, Func<string, CancellationToken, Task<Stream>> open, Dictionary<string, int> counts, CancellationToken cancellationToken)
    {
        foreach (TableCopy table in TableCopy.Of(db).Where(t => !LeftOut.Contains(t.RowType)))
        {
            await using Stream file = await open(table.Name, cancellationToken);
            counts[table.Name] = await table.WriteAsync(db, file, cancellationToken);
        }
    }

    private static async Task ReplaceAsync(DbContext db, Func<string, CancellationToken, Task<Stream?>> open, CancellationToken cancellationToken)
    {
        IReadOnlyList<TableCopy> tables = TableCopy.Of(db);
        foreach (TableCopy table in tables.Reverse()) await table.ClearAsync(db, cancellationToken);
        foreach (TableCopy table in tables)
        {
            await using Stream? file = await open(table.Name, cancellationToken);
            if (file is not null) await table.ReadAsync(db, file, cancellationToken);
        }
    }
}
