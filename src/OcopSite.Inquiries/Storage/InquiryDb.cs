using Microsoft.EntityFrameworkCore;
using OcopSite.Inquiries.Storage.Rows;

namespace OcopSite.Inquiries.Storage;

/// <summary>Messages and the letters about them. Each database has a context of its own, because its migrations differ.</summary>
public abstract class InquiryDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<InquiryRow> Inquiries => Set<InquiryRow>();

    public DbSet<MailRow> Mails => Set<MailRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<InquiryRow>(e =>
        {
            e.ToTable("inquiries");
            e.HasIndex(x => x.Submission).IsUnique();
            e.HasIndex(x => x.Receipt).IsUnique();
            e.HasIndex(x => x.ReceivedAt);
            e.Property(x => x.State).HasConversion<string>();
        });
        modelBuilder.Entity<MailRow>(e =>
        {
            e.ToTable("mails");
            e.HasOne(x => x.Inquiry).WithMany(x => x.Mails).HasForeignKey(x => x.InquiryId).OnDelete(DeleteBehavior.Cascade);
            e.HasIndex(x => new { x.SentAt, x.DueAt });
        });
    }
}
