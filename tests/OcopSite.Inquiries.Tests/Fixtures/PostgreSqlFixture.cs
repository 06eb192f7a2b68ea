using Npgsql;
using OcopSite.Inquiries.Storage;

namespace OcopSite.Inquiries.Tests.Fixtures;

public sealed class PostgreSqlFixture : InquiryFixture
{
    private const string Variable = "OCOP_TEST_POSTGRES";

    private readonly string _name = $"ocop_test_{Guid.NewGuid():N}";

    public override void Configure(InquiryDatabaseOptions database)
    {
        database.Provider = InquiryDatabaseOptions.PostgreSql;
        database.ConnectionString = new NpgsqlConnectionStringBuilder(Server()) { Database = _name }.ConnectionString;
    }

    protected override Task CreateDatabaseAsync() => ExecuteAsync($"CREATE DATABASE {_name}");

    protected override Task DropDatabaseAsync()
    {
        NpgsqlConnection.ClearAllPools();
        return ExecuteAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string Server() => Environment.GetEnvironmentVariable(Variable)
        ?? throw new InvalidOperationException(
            $"{Variable} is not set. It is the connection string of a PostgreSQL server where tests may create databases, " +
            "for example 'Host=localhost;Username=postgres;Password=postgres'. The script ./test starts one and sets it.");
}
