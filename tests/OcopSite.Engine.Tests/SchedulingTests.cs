using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using OcopSite.Engine.Scheduling;
using OcopSite.Engine.Tests.Fixtures;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using static OcopSite.Engine.Tests.Fixtures.Documents;

namespace OcopSite.Engine.Tests;

public abstract class SchedulingTests(EngineFixture engine)
{
    private IContentService Content => engine.Content;

    [Fact]
    public void A_document_goes_live_and_expires_at_its_time()
    {
        IContent page = Content.NewPage("Hẹn giờ");
        DateTime now = DateTime.UtcNow;
        var schedule = new ContentScheduleCollection();
        schedule.Add(Vi, now.AddMinutes(5), now.AddMinutes(10));
        Content.PersistContentSchedule(page, schedule);

        Assert.Empty(Content.PerformScheduledPublish(now));
        Assert.False(Content.Again(page).Published);

        Assert.True(Assert.Single(Content.PerformScheduledPublish(now.AddMinutes(6))).Success);
        Assert.NotNull(engine.Published.FindDocument(page.Key));

        Assert.True(Assert.Single(Content.PerformScheduledPublish(now.AddMinutes(11))).Success);
        Assert.Null(engine.Published.FindDocument(page.Key));
        Assert.Empty(Content.GetContentScheduleByContentId(page.Id).FullSchedule);
    }

    [Fact]
    public void While_one_language_waits_for_its_time_a_refused_publication_publishes_no_other()
    {
        IContent page = Content.NewPage("Chờ giờ", "Waiting");
        Assert.True(Content.Publish(page, [Vi]).Success);
        Content.PersistContentSchedule(page, ContentScheduleCollection.CreateWithEntry(Vi, DateTime.UtcNow.AddYears(1), null));

        Assert.Equal(PublishResultType.FailedPublishCultureAwaitingRelease, Content.Publish(Content.Again(page), [Vi, En]).Result);
        Assert.Equal([Vi], Content.Again(page).PublishedCultures);
        Assert.Equal([Vi], engine.Published.FindDocument(page.Key)!.Cultures.Keys);
    }

    [Fact]
    public async Task The_scheduler_does_what_is_due_by_its_clock()
    {
        IContent page = Content.NewPage("Theo đồng hồ");
        var schedule = new ContentScheduleCollection();
        schedule.Add(Vi, new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc), null);
        Content.PersistContentSchedule(page, schedule);

        await At("2030-12-31T23:59:00Z").RunDueAsync(CancellationToken.None);
        Assert.False(Content.Again(page).Published);
        await At("2031-01-01T00:00:30Z").RunDueAsync(CancellationToken.None);
        Assert.True(Content.Again(page).Published);
    }

    [Fact]
    public async Task What_a_watch_does_not_let_pass_is_neither_published_nor_planned_any_more()
    {
        IContent held = Content.NewPage("Bị giữ lại"), free = Content.NewPage("Được đăng");
        foreach (IContent page in new[] { held, free })
        {
            var schedule = new ContentScheduleCollection();
            schedule.Add(Vi, new DateTime(2032, 1, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(2033, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            Content.PersistContentSchedule(page, schedule);
        }

        var watch = new HoldBack(held.Key);
        await At("2032-01-01T00:00:30Z", watch).RunDueAsync(CancellationToken.None);
        Assert.False(Content.Again(held).Published);
        Assert.True(Content.Again(free).Published);
        Assert.Contains((held.Key, Vi), watch.Asked);
        Assert.Equal(ContentScheduleAction.Expire, Assert.Single(Content.GetContentScheduleByContentId(held.Id).FullSchedule).Action);
    }

    [Fact]
    public void Times_are_kept_as_instants()
    {
        IContent page = Content.NewPage("Giờ Việt Nam");
        var local = new DateTimeOffset(2030, 5, 1, 8, 30, 0, TimeSpan.FromHours(7));
        var schedule = new ContentScheduleCollection();
        schedule.Add(Vi, local.UtcDateTime, null);
        Content.PersistContentSchedule(page, schedule);

        ContentSchedule stored = Assert.Single(Content.GetContentScheduleByContentId(page.Id).FullSchedule);
        Assert.Equal(DateTimeKind.Utc, stored.Date.Kind);
        Assert.Equal(local.UtcDateTime, stored.Date);
    }

    private PublishingScheduler At(string time, params IScheduleWatch[] watches)
        => new(engine.Get<IContentEngine>(), new Lazy<IContentService>(() => Content), watches, new StoppedClock(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture)), NullLogger<PublishingScheduler>.Instance);

    private sealed class HoldBack(Guid held) : IScheduleWatch
    {
        public List<(Guid Key, string Culture)> Asked { get; } = [];

        public Task<bool> MayPublishAsync(Guid key, IReadOnlyList<string> cultures, CancellationToken cancellationToken)
        {
            Asked.AddRange(cultures.Select(c => (key, c)));
            return Task.FromResult(key != held);
        }

        public Task NotMadeAsync(Guid key, string reason, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

public sealed class SchedulingOnSqliteTests(SqliteFixture engine) : SchedulingTests(engine), IClassFixture<SqliteFixture>;

public sealed class SchedulingOnPostgreSqlTests(PostgreSqlFixture engine) : SchedulingTests(engine), IClassFixture<PostgreSqlFixture>;
