using OcopSite.Engine.Tests.Fixtures;

namespace OcopSite.Backoffice.Tests.Support;

/// <summary>An empty database on PostgreSQL for a host of its own.</summary>
internal sealed class HostDatabase : IAsyncDisposable
{
    private readonly PostgreSqlDatabase _database = new();

    /// <summary>What lets a host use it.</summary>
    public (string Key, string Value)[] Settings => [("Ocop:Database:Provider", "postgresql"), ("ConnectionStrings:Content", _database.ConnectionString)];

    public static async Task<HostDatabase> CreateAsync()
    {
        var host = new HostDatabase();
        await host._database.CreateAsync();
        return host;
    }

    public async ValueTask DisposeAsync() => await _database.DropAsync();
}
