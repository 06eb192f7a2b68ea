using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OcopSite.Engine.Storage;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlContentDb>
{
    public PostgreSqlContentDb CreateDbContext(string[] args)
        => new(new DbContextOptionsBuilder<PostgreSqlContentDb>().UseNpgsql("Host=localhost").Options);
}
