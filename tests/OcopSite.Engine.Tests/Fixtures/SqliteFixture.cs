using Microsoft.Data.Sqlite;

namespace OcopSite.Engine.Tests.Fixtures;

public sealed class SqliteFixture : EngineFixture
{
    public override void Configure(DatabaseOptions database) => database.Provider = DatabaseOptions.Sqlite;

    protected override Task CreateDatabaseAsync() => Task.CompletedTask;

    protected override Task DropDatabaseAsync()
    {
        SqliteConnection.ClearAllPools();
        return Task.CompletedTask;
    }
}
