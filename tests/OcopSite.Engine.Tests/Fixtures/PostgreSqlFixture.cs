namespace OcopSite.Engine.Tests.Fixtures;

public sealed class PostgreSqlFixture : EngineFixture
{
    private readonly PostgreSqlDatabase _database = new();

    public override void Configure(DatabaseOptions database)
    {
        database.Provider = DatabaseOptions.PostgreSql;
        database.ConnectionString = _database.ConnectionString;
    }

    protected override Task CreateDatabaseAsync() => _database.CreateAsync();

    protected override Task DropDatabaseAsync() => _database.DropAsync();
}
