using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OcopSite.Engine.Backup;

/// <summary>Copies a table out and in, row by row. What tables there are, the model says: a new one is not forgotten.</summary>
internal abstract class TableCopy(string name, Type rowType)
{
    public string Name => name;

    public Type RowType => rowType;

    /// <summary>All tables of a context; what a table refers to comes before it.</summary>
    public static IReadOnlyList<TableCopy> Of(DbContext db)
    {
        List<IEntityType> left = [.. db.Model.GetEntityTypes().Where(t => !t.IsOwned()).OrderBy(t => t.GetTableName(), StringComparer.Ordinal)];
        var ordered = new List<TableCopy>();
        while (left.Count > 0)
        {
            IEntityType next = left.First(t => t.GetForeignKeys().All(k => k.PrincipalEntityType == t || !left.Contains(k.PrincipalEntityType)));
            left.Remove(next);
            ordered.Add((TableCopy)Activator.CreateInstance(typeof(TableCopy<>).MakeGenericType(next.ClrType), next)!);
        }

        return ordered;
    }

    public abstract Task<int> WriteAsync(DbContext db, Stream to, CancellationToken cancellationToken);

    public abstract Task ReadAsync(DbContext db, Stream from, CancellationToken cancellationToken);

    public abstract Task ClearAsync(DbContext db, CancellationToken cancellationToken);
}
