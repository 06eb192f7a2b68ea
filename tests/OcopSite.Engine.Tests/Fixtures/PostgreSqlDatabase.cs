using Npgsql;

namespace OcopSite.Engine.Tests.Fixtures;

/// <summary>A database of its own on the PostgreSQL server of the tests; other test projects use it too.</summary>
internal sealed class PostgreSqlDatabase
{
    private const string Variable = "OCOP_TEST_POSTGRES";

    private readonly string _name = $"ocop_test_{Guid.NewGuid():N}";

    public string ConnectionString => new NpgsqlConnectionStringBuilder(Server()) { Database = _name }.ConnectionString;

    public Task CreateAsync() => ExecuteAsync($"CREATE DATABASE {_name}");

    public Task DropAsync()
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
            "for example 'Host=localhost;Username=postgres;Password=postgres'. The script ./test starts one and sets it; " +
            "by hand: docker run -e POSTGRES_PASSWORD=postgres -p 5432:5432 postgres:15");
}
