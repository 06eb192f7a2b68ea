using OcopSite.Inquiries.Tests.Fixtures;

namespace OcopSite.Inquiries.Tests;

public abstract class StoreTests(InquiryFixture room) : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private IInquiryStore Store => room.Store;

    public Task InitializeAsync() => room.InitializeAsync();

    public Task DisposeAsync() => room.DisposeAsync();

    [Fact]
    public async Task A_message_is_found_again_word_for_word()
    {
        NewInquiry sent = Samples.Inquiry(addressee: Samples.Producer);
        Inquiry kept = await Store.AddAsync(sent, None);

        Inquiry? found = await Store.FindAsync(kept.Receipt, None);
        Assert.Equal(kept, found);
        Assert.NotNull(found);
        Assert.Equal((sent.Kind, sent.Addressee, sent.Sender, sent.Products), (found.Kind, found.Addressee, found.Sender, found.Products));
        Assert.Equal((sent.Message, sent.Language, sent.Consent), (found.Message, found.Language, found.Consent));
        Assert.Equal(room.Clock.GetUtcNow(), found.ReceivedAt);
        Assert.Equal(InquiryState.New, found.State);
    }

    [Fact]
    public async Task A_receipt_can_be_read_out_and_does_not_count_up()
    {
        List<string> receipts = [];
        for (int i = 0; i < 20; i++) receipts.Add((await Store.AddAsync(Samples.Inquiry(), None)).Receipt);

        Assert.All(receipts, r => Assert.Matches("^BT-2611-[2-9A-HJKMNP-TV-Z]{4}$", r));
        Assert.Equal(receipts.Count, receipts.Distinct().Count());
        Assert.NotEqual(receipts.Order(StringComparer.Ordinal), receipts);
    }

    [Fact]
    public async Task The_month_of_a_receipt_is_that_of_Viet_Nam()
    {
        // 30 November, 20:00 in London: 1 December, 3:00 in Việt Nam.
        room.Clock.AdjustTime(new DateTimeOffset(2026, 11, 30, 20, 0, 0, TimeSpan.Zero));
        Assert.StartsWith("BT-2612-", (await Store.AddAsync(Samples.Inquiry(), None)).Receipt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_sent_many_times_at_once_is_kept_once()
    {
        var submission = Guid.NewGuid();
        Inquiry[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Store.AddAsync(Samples.Inquiry(submission: submission), None))));

        Assert.Single(answers.Select(a => a.Receipt).Distinct());
        Assert.Equal(1, await Store.CountAsync(new InquiryQuery(), None));
    }

    [Fact]
    public async Task Messages_are_listed_newest_first_by_state_and_addressee_in_pages()
    {
        var addressee = new Addressee(Guid.NewGuid(), "Công ty Thử");
        List<string> receipts = [];
        for (int i = 0; i < 5; i++)
        {
            room.Clock.Advance(TimeSpan.FromMinutes(1));
            receipts.Insert(0, (await Store.AddAsync(Samples.Inquiry(addressee: addressee), None)).Receipt);
        }

        await Store.AddAsync(Samples.Inquiry(), None);
        Assert.True(await Store.SetStateAsync(receipts[1], InquiryState.Answered, None));
        InquiryQuery ours = new() { AddresseeId = addressee.Id };

        Assert.Equal(receipts, await ReceiptsAsync(ours));
        Assert.Equal(receipts.Skip(2).Take(2), await ReceiptsAsync(ours with { Skip = 2, Take = 2 }));
        Assert.Equal([receipts[1]], await ReceiptsAsync(ours with { State = InquiryState.Answered }));
        Assert.Equal(4, await Store.CountAsync(ours with { State = InquiryState.New, Take = 1 }, None));
    }

    [Fact]
    public async Task What_is_not_there_is_neither_found_nor_changed()
    {
        Assert.Null(await Store.FindAsync("BT-2611-AAAA'--", None));
        Assert.False(await Store.SetStateAsync("BT-2611-0000", InquiryState.Closed, None));
        Assert.False(await Store.DeleteAsync("BT-2611-0000", None));
    }

    [Fact]
    public async Task A_message_is_removed_when_its_sender_asks_for_that()
    {
        Inquiry kept = await Store.AddAsync(Samples.Inquiry(), None);
        Assert.True(await Store.DeleteAsync(kept.Receipt, None));
        Assert.Null(await Store.FindAsync(kept.Receipt, None));
    }

    [Fact]
    public async Task What_was_kept_is_there_after_a_restart()
    {
        Inquiry kept = await Store.AddAsync(Samples.Inquiry(), None);
        await room.StartAsync();
        Assert.Equal(kept, await Store.FindAsync(kept.Receipt, None));
    }

    private async Task<IEnumerable<string>> ReceiptsAsync(InquiryQuery query) => (await Store.ListAsync(query, None)).Select(i => i.Receipt);
}

public sealed class SqliteStoreTests() : StoreTests(new SqliteFixture());

public sealed class PostgreSqlStoreTests() : StoreTests(new PostgreSqlFixture());
