using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using OcopSite.Engine.Tests.Fixtures;

namespace OcopSite.Engine.Tests;

public abstract class KilledProcessTests(EngineFixture engine)
{
    private const int Rounds = 3;
    private const int PublicationsARound = 15;

    [Fact]
    public async Task A_process_killed_in_the_middle_leaves_nothing_half_done()
    {
        var said = new List<Guid>();
        for (int round = 0; round < Rounds; round++)
            said.AddRange(await PublishAndKillAsync(PublicationsARound + (round * 7)));

        await using ContentDb db = engine.Get<IContentDatabase>().CreateContext();
        List<NodeRow> nodes = await db.Nodes.Include(x => x.Cultures).ToListAsync();
        ILookup<int, VersionRow> versions = (await db.Versions.ToListAsync()).ToLookup(x => x.NodeId);
        Assert.All(nodes, node =>
        {
            Assert.Equal(node.VersionId, Assert.Single(versions[node.Id], version => version.Current).Id);
            Assert.Equal(node.Published ? [node.PublishedVersionId] : [], versions[node.Id].Where(version => version.Published).Select(version => version.Id));
            Assert.Equal(node.Published ? 2 : 0, node.Cultures.Count(culture => culture.PublishedName is not null));
        });
        Assert.Subset(nodes.Where(node => node.Published).Select(node => node.Key).ToHashSet(), said.ToHashSet());

        IReadOnlyList<ContentChange> changes = await engine.Feed.ReadAsync(0, int.MaxValue, CancellationToken.None);
        Assert.Equal(nodes.Where(node => node.Published).Select(node => node.Key).Order(), changes.Select(change => change.Key).Distinct().Order());
        Assert.Equal(versions.SelectMany(x => x).Count() - nodes.Count, changes.Count);
    }

    private async Task<List<Guid>> PublishAndKillAsync(int publications)
    {
        var database = new DatabaseOptions();
        engine.Configure(database);
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true };
        foreach (string argument in (string[])[typeof(Program).Assembly.Location, engine.DataDirectory, database.Provider, .. database.ConnectionString is { } c ? [c] : Array.Empty<string>()])
            start.ArgumentList.Add(argument);

        var said = new List<Guid>();
        using Process process = Process.Start(start)!;
        try
        {
            while (said.Count < publications && await process.StandardOutput.ReadLineAsync() is { } line)
                said.Add(Guid.Parse(line));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
        Assert.Equal(publications, said.Count);
        return said;
    }
}

public sealed class KilledProcessOnSqliteTests(SqliteFixture engine) : KilledProcessTests(engine), IClassFixture<SqliteFixture>;

public sealed class KilledProcessOnPostgreSqlTests(PostgreSqlFixture engine) : KilledProcessTests(engine), IClassFixture<PostgreSqlFixture>;
