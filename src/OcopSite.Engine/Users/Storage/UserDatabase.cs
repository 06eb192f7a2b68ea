using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace OcopSite.Engine.Users.Storage;

/// <summary>Opens the users of the database that the settings name.</summary>
internal sealed class UserDatabase(IDbContextFactory<SqliteUserDb> sqlite, IDbContextFactory<PostgreSqlUserDb> postgreSql, IOptions<EngineOptions> options)
{
    public UserDb Open() => options.Value.Database.Provider == DatabaseOptions.PostgreSql ? postgreSql.CreateDbContext() : sqlite.CreateDbContext();
}
