using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OcopSite.Inquiries.Storage;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteInquiryDb>
{
    public SqliteInquiryDb CreateDbContext(string[] args)
        => new(new DbContextOptionsBuilder<SqliteInquiryDb>().UseSqlite("Data Source=:memory:").Options);
}
