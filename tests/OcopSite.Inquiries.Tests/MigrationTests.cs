using Microsoft.EntityFrameworkCore;
using OcopSite.Inquiries.Storage;

namespace OcopSite.Inquiries.Tests;

public sealed class MigrationTests
{
    [Fact]
    public void The_migrations_of_SQLite_are_complete()
    {
        using var db = new SqliteInquiryDb(new DbContextOptionsBuilder<SqliteInquiryDb>().UseSqlite("Data Source=:memory:").Options);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_migrations_of_PostgreSQL_are_complete()
    {
        using var db = new PostgreSqlInquiryDb(new DbContextOptionsBuilder<PostgreSqlInquiryDb>().UseNpgsql("Host=localhost").Options);
        Assert.False(db.Database.HasPendingModelChanges());
    }
}
