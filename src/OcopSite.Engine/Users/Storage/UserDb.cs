using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Users.Storage.Rows;

namespace OcopSite.Engine.Users.Storage;

/// <summary>Users, their keys and sessions, in the database of the content. Each kind of database has a context of its own, because its migrations differ.</summary>
public abstract class UserDb(DbContextOptions options) : IdentityUserContext<StaffUser, int>(options)
{
    internal const string MigrationsTable = "user_migrations";

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<LinkRow> Links => Set<LinkRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<StaffUser>(e =>
        {
            e.ToTable("users");
            e.HasIndex(x => x.Key).IsUnique();
            e.HasIndex(x => x.NormalizedEmail).IsUnique();
            e.Property(x => x.ContentTypes).AsJson();
            e.Property(x => x.Cultures).AsJson();
        });
        builder.Entity<IdentityUserClaim<int>>().ToTable("user_claims");
        builder.Entity<IdentityUserLogin<int>>().ToTable("user_logins");
        builder.Entity<IdentityUserToken<int>>().ToTable("user_tokens");
        builder.Entity<IdentityUserPasskey<int>>().ToTable("user_passkeys");
        builder.Entity<SessionRow>(e =>
        {
            e.ToTable("user_sessions");
            e.HasIndex(x => x.LastSeenAt);
            e.HasOne<StaffUser>().WithMany().HasForeignKey(x => x.UserId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<LinkRow>(e =>
        {
            e.ToTable("user_links");
            e.HasKey(x => x.Hash);
            e.Property(x => x.Purpose).HasConversion<string>();
            e.HasOne<StaffUser>().WithMany().HasForeignKey(x => x.UserId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
