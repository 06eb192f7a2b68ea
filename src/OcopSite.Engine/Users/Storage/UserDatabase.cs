using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace OcopSite.Engine.Users.Storage;

/// <summary>Opens the users of the database that the settings name. The other one has no connection string to be made with.</summary>
internal sealed class UserDatabase(Lazy<IDbContextFactory<SqliteUserDb>> sqlite, Lazy<IDbContextFactory<PostgreSqlUserDb>> postgreSql, IOptions<EngineOptions> options)
{
    public UserDb Open() => options.Value.Database.Provider == DatabaseOptions.PostgreSql ? postgreSql.Value.CreateDbContext() : sqlite.Value.CreateDbContext();
}
