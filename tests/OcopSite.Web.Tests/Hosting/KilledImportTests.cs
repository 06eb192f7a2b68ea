using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Seeding;
using OcopSite.Umbraco.Seeding.Planning;

namespace OcopSite.Web.Tests.Hosting;

public sealed partial class KilledImportTests : IDisposable
{
    // Well under what an import takes, well over what one line of progress does.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-killed-");

    [Fact]
    public async Task An_import_killed_again_and_again_ends_with_everything_there_and_nothing_twice()
    {
        using var limit = new CancellationTokenSource(Patience);
        SeedPlan plan = await new SeedPlanner(OcopSchema.Current).PlanAsync(SiteProcess.SeedDirectory, limit.Token);
        int total = plan.Media.Count + plan.Documents.Count;

        foreach (int share in new[] { 10, 50, 80 })
        {
            await using SiteProcess site = SiteProcess.Start(_data.FullName);
            Assert.True(await site.SaysAsync(line => Done(line) >= total * share / 100, limit.Token), $"The import ended before {share} %.");
            await site.KillAsync();
        }

        await using (SiteProcess site = SiteProcess.Start(_data.FullName))
        {
            Assert.True(await site.SaysAsync(line => line.Contains("Now listening on", StringComparison.Ordinal), limit.Token), "The site did not come up.");
            string home = await site.Client.GetStringAsync("/", limit.Token);
            Assert.Contains("OCOP Bình Thuận", home, StringComparison.Ordinal);
            Assert.Contains("--paper", await site.Client.GetStringAsync(StyleSheet().Match(home).Groups[1].Value, limit.Token), StringComparison.Ordinal);
        }

        await using SqliteConnection database = await OpenAsync(limit.Token);
        Assert.Equal(total, await CountAsync(database, "SELECT COUNT(*) FROM nodes"));
        Assert.Equal(total, await CountAsync(database, """SELECT COUNT(DISTINCT "Key") FROM nodes"""));
        Assert.Equal(plan.Documents.Count, await CountAsync(database, """SELECT COUNT(*) FROM nodes WHERE "Published" = 1 AND "Trashed" = 0"""));
        // A second item of the same name would have been given a number.
        Assert.Equal(0, await CountAsync(database, """SELECT COUNT(*) FROM nodes WHERE "Name" LIKE '% (1)'"""));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }

    private static int Done(string line)
        => Progress().Match(line) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        string file = _data.GetFiles("*.db").Single().FullName;
        var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await database.OpenAsync(cancellationToken);
        return database;
    }

    private static async Task<long> CountAsync(SqliteConnection database, string sql)
    {
        await using SqliteCommand command = database.CreateCommand();
#pragma warning disable CA2100 // The statements are the constants above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync())!;
    }

    [GeneratedRegex(@"Imported (\d+) of \d+")]
    private static partial Regex Progress();

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"([^\"]+)\"")]
    private static partial Regex StyleSheet();
}
