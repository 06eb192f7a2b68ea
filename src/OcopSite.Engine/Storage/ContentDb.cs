using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage.Rows;

namespace OcopSite.Engine.Storage;

/// <summary>The relational schema. Each database has a context of its own, because its migrations differ.</summary>
public abstract class ContentDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Umbraco's system ids end here.</summary>
    protected const int FirstNodeId = 1051;

    public DbSet<NodeRow> Nodes => Set<NodeRow>();
    public DbSet<CultureRow> Cultures => Set<CultureRow>();
    public DbSet<VersionRow> Versions => Set<VersionRow>();
    public DbSet<ScheduleRow> Schedules => Set<ScheduleRow>();
    public DbSet<RelationTypeRow> RelationTypes => Set<RelationTypeRow>();
    public DbSet<RelationRow> Relations => Set<RelationRow>();
    public DbSet<RedirectRow> Redirects => Set<RedirectRow>();
    public DbSet<AuditRow> Audit => Set<AuditRow>();
    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();
    public DbSet<DeskRow> Desk => Set<DeskRow>();
    public DbSet<SettingRow> Settings => Set<SettingRow>();

    /// <summary>The collation that puts names in alphabetical order for people.</summary>
    public abstract string NameCollation { get; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => ContentModel.Configure(modelBuilder);
}
