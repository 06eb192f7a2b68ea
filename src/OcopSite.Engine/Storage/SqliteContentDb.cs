using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage.Rows;

namespace OcopSite.Engine.Storage;

public sealed class SqliteContentDb(DbContextOptions<SqliteContentDb> options) : ContentDb(options)
{
    /// <summary>Registered on every connection; see <see cref="SqliteConnectionSetup"/>.</summary>
    internal const string Collation = "NAMES";

    public override string NameCollation => Collation;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Numbers are never used twice, even after the newest row was deleted: the feed's readers remember them.
        modelBuilder.Entity<OutboxRow>().Property(x => x.Sequence).HasAnnotation("Sqlite:Autoincrement", true);
    }
}
