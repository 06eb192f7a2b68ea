using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OcopSite.Engine.Storage;

/// <summary>What every SQLite connection needs before its first statement.</summary>
internal sealed class SqliteConnectionSetup(CultureInfo culture) : DbConnectionInterceptor
{
    // WAL lets readers go on while one writer works; NORMAL is safe with it: a crash of the process loses nothing.
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = Prepare(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = Prepare(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private DbCommand Prepare(DbConnection connection)
    {
        CompareInfo names = culture.CompareInfo;
        ((SqliteConnection)connection).CreateCollation(
            SqliteContentDb.Collation, (left, right) => names.Compare(left, right, CompareOptions.IgnoreCase));
        DbCommand command = connection.CreateCommand();
        command.CommandText = Pragmas;
        return command;
    }
}
