using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OcopSite.Engine.Users.Storage;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class SqliteUserDesignTime : IDesignTimeDbContextFactory<SqliteUserDb>
{
    public SqliteUserDb CreateDbContext(string[] args)
        => new(new DbContextOptionsBuilder<SqliteUserDb>().UseSqlite("Data Source=:memory:").UseApplicationServiceProvider(UserServices.ForDesign()).Options);
}
