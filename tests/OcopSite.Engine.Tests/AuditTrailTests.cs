using OcopSite.Engine.Audit;
using OcopSite.Engine.Tests.Fixtures;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static OcopSite.Engine.Tests.Fixtures.Documents;

namespace OcopSite.Engine.Tests;

/// <summary>The trail of the whole site.</summary>
public abstract class AuditTrailTests(EngineFixture engine)
{
    private const int Thing = 777_777;

    private IAuditTrail Trail => engine.Get<IAuditTrail>();

    [Fact]
    public async Task What_happens_to_a_document_is_told_with_its_key_the_newest_first()
    {
        IContent page = engine.Content.PublishedPage("Có nhật ký");
        engine.Content.Unpublish(engine.Content.Again(page), Vi);

        IReadOnlyList<TrailEntry> entries = await Trail.ReadAsync(new AuditQuery { ObjectId = page.Id }, CancellationToken.None);
        Assert.Equal(entries.OrderByDescending(e => e.Id), entries);
        Assert.All(entries, e => Assert.Equal((page.Key, "Document"), (e.ItemKey, e.EntityType)));
        Assert.Contains(entries, e => e.Type is AuditType.Unpublish or AuditType.UnpublishVariant);

        IReadOnlyList<TrailEntry> published = await Trail.ReadAsync(new AuditQuery { ObjectId = page.Id, Types = [AuditType.Publish, AuditType.PublishVariant] }, CancellationToken.None);
        Assert.Single(published);
    }

    [Fact]
    public async Task Pages_go_on_behind_an_entry_and_a_stream_has_them_all_once()
    {
        var audit = engine.Get<IAuditService>();
        for (int i = 0; i < 1003; i++) await audit.AddAsync(AuditType.Custom, Constants.Security.SuperUserKey, Thing, "Test", $"{i}");

        var query = new AuditQuery { EntityTypes = ["Test"], Take = 2 };
        IReadOnlyList<TrailEntry> first = await Trail.ReadAsync(query, CancellationToken.None);
        IReadOnlyList<TrailEntry> second = await Trail.ReadAsync(query with { Before = first[^1].Id }, CancellationToken.None);
        Assert.Equal(["1002", "1001", "1000", "999"], first.Concat(second).Select(e => e.Comment));
        Assert.Null(first[0].ItemKey);

        List<string?> all = [];
        await foreach (TrailEntry entry in Trail.StreamAsync(query, CancellationToken.None)) all.Add(entry.Comment);
        Assert.Equal(Enumerable.Range(0, 1003).Reverse().Select(i => $"{i}"), all);
    }

    [Fact]
    public async Task The_trail_of_a_time_has_what_was_written_then()
    {
        DateTime before = DateTime.UtcNow;
        await engine.Get<IAuditService>().AddAsync(AuditType.Custom, Constants.Security.SuperUserKey, Thing + 1, "Moment", "x");
        var query = new AuditQuery { EntityTypes = ["Moment"] };
        Assert.Single(await Trail.ReadAsync(query with { From = before.AddSeconds(-1), To = DateTime.UtcNow.AddSeconds(1) }, CancellationToken.None));
        Assert.Empty(await Trail.ReadAsync(query with { To = before.AddSeconds(-1) }, CancellationToken.None));
        Assert.Empty(await Trail.ReadAsync(query with { UserId = 123_456 }, CancellationToken.None));
    }
}

public sealed class AuditTrailOnSqliteTests(SqliteFixture engine) : AuditTrailTests(engine), IClassFixture<SqliteFixture>;

public sealed class AuditTrailOnPostgreSqlTests(PostgreSqlFixture engine) : AuditTrailTests(engine), IClassFixture<PostgreSqlFixture>;
