using Npgsql;

namespace OcopSite.Backoffice.Tests.Support;

/// <summary>An empty database on the PostgreSQL server of the tests.</summary>
internal sealed class PostgreSqlDatabase : IAsyncDisposable
{
    private const string Variable = "OCOP_TEST_POSTGRES";

    private readonly string _name = $"ocop_test_{Guid.NewGuid():N}";

    /// <summary>What lets a host use it.</summary>
    public (string Key, string Value)[] Settings =>
    [
        ("Ocop:Database:Provider", "postgresql"),
        ("ConnectionStrings:Content", new NpgsqlConnectionStringBuilder(Server()) { Database = _name }.ConnectionString),
    ];

    public static async Task<PostgreSqlDatabase> CreateAsync()
    {
        var database = new PostgreSqlDatabase();
        await ExecuteAsync($"CREATE DATABASE {database._name}");
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
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
