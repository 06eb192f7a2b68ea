using Microsoft.EntityFrameworkCore;

namespace OcopSite.Inquiries.Storage;

/// <summary>Beside the content in one database, in a schema of its own: rights to personal data can be given apart.</summary>
public sealed class PostgreSqlInquiryDb(DbContextOptions<PostgreSqlInquiryDb> options) : InquiryDb(options)
{
    public const string Schema = "inquiries";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        base.OnModelCreating(modelBuilder);
    }
}
