using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OcopSite.Inquiries.Storage;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlInquiryDb>
{
    public PostgreSqlInquiryDb CreateDbContext(string[] args)
        => new(new DbContextOptionsBuilder<PostgreSqlInquiryDb>().UseNpgsql("Host=localhost").Options);
}
