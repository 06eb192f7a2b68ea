using System.Text;
using Microsoft.Data.Sqlite;
using OcopSite.Inquiries.Retention;
using OcopSite.Inquiries.Tests.Fixtures;

namespace OcopSite.Inquiries.Tests;

public abstract class RetentionTests(InquiryFixture room) : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    public Task InitializeAsync() => room.InitializeAsync();

    public Task DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task A_message_is_gone_when_its_time_is_over_and_not_a_moment_before()
    {
        await room.StartAsync(options =>
        {
            options.RetentionMonths = 3;
            // So that there is a letter to go with it.
            (options.Smtp.Host, options.Smtp.From, options.Smtp.To) = ("localhost", "site@example.vn", "office@example.vn");
        });
        Inquiry old = await room.Store.AddAsync(Samples.Inquiry(), None);
        room.Clock.Advance(TimeSpan.FromDays(30));
        Inquiry young = await room.Store.AddAsync(Samples.Inquiry(), None);

        room.Clock.AdjustTime(old.ReceivedAt.AddMonths(3));
        await room.Get<InquiryRetention>().RemoveDueAsync(None);
        Assert.NotNull(await room.Store.FindAsync(old.Receipt, None));

        room.Clock.Advance(TimeSpan.FromSeconds(1));
        await room.Get<InquiryRetention>().RemoveDueAsync(None);
        Assert.Null(await room.Store.FindAsync(old.Receipt, None));
        Assert.NotNull(await room.Store.FindAsync(young.Receipt, None));
    }
}

public sealed class SqliteRetentionTests : RetentionTests
{
    private readonly SqliteFixture _room;

    public SqliteRetentionTests()
        : this(new SqliteFixture())
    {
    }

    private SqliteRetentionTests(SqliteFixture room)
        : base(room)
        => _room = room;

    [Fact]
    public async Task What_was_removed_cannot_be_read_from_the_file()
    {
        const string Name = "Trần Thị Riêng Tư";
        Inquiry kept = await _room.Store.AddAsync(Samples.Inquiry(Name), CancellationToken.None);
        Assert.Contains(Name, await FileAsync(), StringComparison.Ordinal);

        await _room.Store.DeleteAsync(kept.Receipt, CancellationToken.None);
        Assert.DoesNotContain(Name, await FileAsync(), StringComparison.Ordinal);
    }

    // Closing the last connection folds the write-ahead log into the file.
    private async Task<string> FileAsync()
    {
        SqliteConnection.ClearAllPools();
        return Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Path.Combine(_room.DataDirectory, "inquiries.db")));
    }
}

public sealed class PostgreSqlRetentionTests() : RetentionTests(new PostgreSqlFixture());
