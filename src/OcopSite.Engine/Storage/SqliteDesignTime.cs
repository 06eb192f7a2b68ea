using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OcopSite.Engine.Storage;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteContentDb>
{
    public SqliteContentDb CreateDbContext(string[] args)
        => new(new DbContextOptionsBuilder<SqliteContentDb>().UseSqlite("Data Source=:memory:").Options);
}
