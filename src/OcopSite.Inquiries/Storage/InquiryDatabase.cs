using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace OcopSite.Inquiries.Storage;

/// <summary>Opens the database; the first one to ask brings its tables up to date, so that a database that is away does not keep the site from starting.</summary>
internal sealed class InquiryDatabase(IOptions<InquiryOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private volatile bool _ready;

    public async Task<InquiryDb> OpenAsync(CancellationToken cancellationToken)
    {
        if (!_ready) await PrepareAsync(cancellationToken);
        return CreateContext();
    }

    public void Dispose() => _one.Dispose();

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_ready) return;
            await using InquiryDb db = CreateContext();
            await db.Database.MigrateAsync(cancellationToken);
            _ready = true;
        }
        finally
        {
            _one.Release();
        }
    }

    private InquiryDb CreateContext() => options.Value.Database.Provider == InquiryDatabaseOptions.PostgreSql ? PostgreSql() : Sqlite();

    private SqliteInquiryDb Sqlite()
    {
        string directory = Path.GetFullPath(options.Value.DataDirectory);
        Directory.CreateDirectory(directory);
        var connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(directory, "inquiries.db") };
        return new SqliteInquiryDb(new DbContextOptionsBuilder<SqliteInquiryDb>().UseSqlite(connection.ConnectionString).AddInterceptors(new SecureDelete()).Options);
    }

    private PostgreSqlInquiryDb PostgreSql() => new(new DbContextOptionsBuilder<PostgreSqlInquiryDb>()
        .UseNpgsql(options.Value.Database.ConnectionString, npgsql => npgsql.MigrationsHistoryTable("migrations", PostgreSqlInquiryDb.Schema))
        .Options);
}
