using Npgsql;
using NpgsqlTypes;

namespace OcopSite.Benchmarks.Search;

/// <summary>PostgreSQL's full text: unaccent, weighted tsvector, GIN, ts_rank.</summary>
internal sealed class PostgresPeer : ISearchPeer
{
    private readonly NpgsqlDataSource _source;
    private readonly string _table;

    public PostgresPeer(string connection, string table) => (_source, _table) = (NpgsqlDataSource.Create(connection), table);

    public string Name => "PostgreSQL, unaccent, tsvector, GIN";

    public async Task FillAsync(IEnumerable<SeedRecord> records, CancellationToken cancellationToken)
    {
        await RunAsync($"CREATE EXTENSION IF NOT EXISTS unaccent; CREATE TABLE {_table} (id text, name text, text text, words tsvector)", cancellationToken);
        await using (NpgsqlConnection connection = await _source.OpenConnectionAsync(cancellationToken))
        await using (NpgsqlBinaryImporter import = await connection.BeginBinaryImportAsync($"COPY {_table} (id, name, text) FROM STDIN BINARY", cancellationToken))
        {
            foreach (SeedRecord record in records)
            {
                await import.StartRowAsync(cancellationToken);
                await import.WriteAsync(record.Id, NpgsqlDbType.Text, cancellationToken);
                await import.WriteAsync($"{record.Vietnamese.Name} {record.English.Name}", NpgsqlDbType.Text, cancellationToken);
                await import.WriteAsync($"{RecordText.Of(record.Vietnamese)} {RecordText.Of(record.English)}", NpgsqlDbType.Text, cancellationToken);
            }

            await import.CompleteAsync(cancellationToken);
        }

        await RunAsync(
            $"""
            UPDATE {_table} SET words = setweight(to_tsvector('simple', unaccent(name)), 'A') || setweight(to_tsvector('simple', unaccent(text)), 'D');
            CREATE INDEX ON {_table} USING gin (words);
            """, cancellationToken);
        await RunAsync($"VACUUM ANALYZE {_table}", cancellationToken);
    }

    public async Task<IReadOnlyList<string>> SearchAsync(string text, string language, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = _source.CreateCommand(
            $"SELECT id FROM {_table}, plainto_tsquery('simple', unaccent($1)) q WHERE words @@ q ORDER BY ts_rank(words, q) DESC LIMIT 10");
        command.Parameters.AddWithValue(text.Normalize());
        List<string> ids = [];
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) ids.Add(reader.GetString(0));
        return ids;
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private async Task RunAsync(string sql, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = _source.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
