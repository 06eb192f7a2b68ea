using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OcopSite.Engine.Backup;

internal sealed class TableCopy<TRow>(IEntityType table) : TableCopy(table.GetTableName()!, typeof(TRow))
    where TRow : class
{
    private const int BatchSize = 500;

    private static readonly byte[] NewLine = "\n"u8.ToArray();

    private readonly JsonSerializerOptions _json = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { info => KeepColumns(info, table) } } };

    public override async Task<int> WriteAsync(DbContext db, Stream to, CancellationToken cancellationToken)
    {
        int count = 0;
        await foreach (TRow row in db.Set<TRow>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            await JsonSerializer.SerializeAsync(to, row, _json, cancellationToken);
            await to.WriteAsync(NewLine, cancellationToken);
            count++;
        }

        return count;
    }

    public override async Task ReadAsync(DbContext db, Stream from, CancellationToken cancellationToken)
    {
        int pending = 0;
        await foreach (TRow? row in JsonSerializer.DeserializeAsyncEnumerable<TRow>(from, topLevelValues: true, _json, cancellationToken))
        {
            db.Add(row ?? throw new InvalidDataException($"The backup of '{Name}' has an empty line."));
            if (++pending % BatchSize == 0) await SaveAsync(db, cancellationToken);
        }

        await SaveAsync(db, cancellationToken);
        if (pending > 0) await ContinueNumbersAsync(db, cancellationToken);
    }

    public override Task ClearAsync(DbContext db, CancellationToken cancellationToken) => db.Set<TRow>().ExecuteDeleteAsync(cancellationToken);

    private static async Task SaveAsync(DbContext db, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    // PostgreSQL counts beside the table, and does not notice rows that bring their numbers with them.
    private async Task ContinueNumbersAsync(DbContext db, CancellationToken cancellationToken)
    {
        if (!db.Database.IsNpgsql()) return;
        foreach (IProperty number in table.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.OnAdd && (p.ClrType == typeof(int) || p.ClrType == typeof(long))))
        {
            string sql = $"""SELECT setval(pg_get_serial_sequence('"{Name}"', '{number.GetColumnName()}'), (SELECT MAX("{number.GetColumnName()}") FROM "{Name}"))""";
            await db.Database.ExecuteSqlRawAsync(sql, cancellationToken);
        }
    }

    private static void KeepColumns(JsonTypeInfo info, IEntityType table)
    {
        if (info.Type != typeof(TRow)) return;
        for (int i = info.Properties.Count - 1; i >= 0; i--)
        {
            string name = info.Properties[i].Name;
            if (table.FindProperty(name) is null && table.FindNavigation(name)?.TargetEntityType.IsOwned() != true) info.Properties.RemoveAt(i);
        }
    }
}
