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
    public void The_scheduler_does_what_is_due_by_its_clock()
    {
        IContent page = Content.NewPage("Theo đồng hồ");
        var schedule = new ContentScheduleCollection();
        schedule.Add(Vi, new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc), null);
        Content.PersistContentSchedule(page, schedule);

        At("2030-12-31T23:59:00Z").RunDue();
        Assert.False(Content.Again(page).Published);
        At("2031-01-01T00:00:30Z").RunDue();
        Assert.True(Content.Again(page).Published);
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

    private PublishingScheduler At(string time)
        => new(engine.Get<IContentEngine>(), new Lazy<IContentService>(() => Content), new StoppedClock(DateTimeOffset.Parse(time, CultureInfo.InvariantCulture)), NullLogger<PublishingScheduler>.Instance);

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

public sealed class SchedulingOnSqliteTests(SqliteFixture engine) : SchedulingTests(engine), IClassFixture<SqliteFixture>;

public sealed class SchedulingOnPostgreSqlTests(PostgreSqlFixture engine) : SchedulingTests(engine), IClassFixture<PostgreSqlFixture>;
