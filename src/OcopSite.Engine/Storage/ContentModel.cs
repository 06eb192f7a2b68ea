using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage.Rows;

namespace OcopSite.Engine.Storage;

/// <summary>Tables, keys and indexes.</summary>
internal static class ContentModel
{
    public static void Configure(ModelBuilder model)
    {
        Content(model);
        Relations(model);
        Trails(model);
    }

    private static void Content(ModelBuilder model)
    {
        model.Entity<NodeRow>(e =>
        {
            e.ToTable("nodes");
            e.HasIndex(x => x.Key).IsUnique();
            e.HasIndex(x => new { x.ObjectType, x.ParentId, x.SortOrder });
            e.HasIndex(x => x.Path);
            e.HasIndex(x => x.ContentTypeId);
            e.HasIndex(x => x.MediaPath);
            e.Property(x => x.Stamp).IsConcurrencyToken();
            e.HasMany(x => x.Cultures).WithOne().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<CultureRow>(e =>
        {
            e.ToTable("cultures");
            e.HasKey(x => new { x.NodeId, x.Culture });
            e.HasIndex(x => x.NameKey);
            e.HasIndex(x => x.PublishedUrlSegment);
        });
        model.Entity<VersionRow>(e =>
        {
            e.ToTable("versions");
            e.HasIndex(x => x.NodeId);
            e.HasOne<NodeRow>().WithMany().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
            e.Property(x => x.Cultures).AsJson();
            e.Property(x => x.Values).AsJson();
        });
        model.Entity<ScheduleRow>(e =>
        {
            e.ToTable("schedules");
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.Action, x.Date });
            e.HasOne<NodeRow>().WithMany().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void Relations(ModelBuilder model)
    {
        model.Entity<RelationTypeRow>(e =>
        {
            e.ToTable("relation_types");
            e.HasIndex(x => x.Alias).IsUnique();
            e.HasData(BuiltInRelationTypes.All);
        });
        model.Entity<RelationRow>(e =>
        {
            e.ToTable("relations");
            e.HasIndex(x => new { x.ParentId, x.ChildId, x.RelationTypeId }).IsUnique();
            e.HasIndex(x => x.ChildId);
            e.HasOne<RelationTypeRow>().WithMany().HasForeignKey(x => x.RelationTypeId);
            e.HasOne<NodeRow>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Cascade);
            e.HasOne<NodeRow>().WithMany().HasForeignKey(x => x.ChildId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<RedirectRow>(e =>
        {
            e.ToTable("redirects");
            e.HasIndex(x => new { x.Culture, x.Path }).IsUnique();
            e.HasIndex(x => x.TargetKey);
        });
    }

    private static void Trails(ModelBuilder model)
    {
        model.Entity<AuditRow>(e =>
        {
            e.ToTable("audit");
            e.HasIndex(x => x.ObjectId);
            e.HasIndex(x => x.CreateDate);
        });
        model.Entity<OutboxRow>(e =>
        {
            e.ToTable("outbox");
            e.HasKey(x => x.Sequence);
            e.Property(x => x.Cultures).AsJson();
        });
        model.Entity<DeskRow>(e =>
        {
            e.ToTable("desk");
            e.HasKey(x => new { x.Kind, x.DocumentKey, x.OwnerKey });
        });
        model.Entity<SettingRow>(e =>
        {
            e.ToTable("settings");
            e.HasKey(x => x.Key);
        });
    }
}
