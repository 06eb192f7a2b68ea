using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace OcopSite.Engine.Users.Storage;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class PostgreSqlUserDesignTime : IDesignTimeDbContextFactory<PostgreSqlUserDb>
{
    public PostgreSqlUserDb CreateDbContext(string[] args)
        => new(new DbContextOptionsBuilder<PostgreSqlUserDb>().UseNpgsql("Host=localhost").UseApplicationServiceProvider(UserServices.ForDesign()).Options);
}
