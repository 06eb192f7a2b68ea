using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MimeKit;
using OcopSite.Inquiries.Mail;
using OcopSite.Inquiries.Tests.Fixtures;

namespace OcopSite.Inquiries.Tests;

#pragma warning disable CA1001 // The mail server is stopped in DisposeAsync.
public abstract class MailTests(InquiryFixture room) : IAsyncLifetime
#pragma warning restore CA1001
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly MailServer _server = new();

    public async Task InitializeAsync()
    {
        await room.InitializeAsync();
        await StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        await room.DisposeAsync();
    }

    [Fact]
    public async Task A_message_reaches_the_programme_as_plain_text_that_can_be_answered()
    {
        _server.Start();
        Inquiry kept = await room.Store.AddAsync(Samples.Inquiry(), None);
        await SendDueAsync();

        MimeMessage mail = Assert.Single(_server.Received);
        Assert.Equal("office@example.vn", Assert.Single(mail.To.Mailboxes).Address);
        Assert.Equal("site@example.vn", Assert.Single(mail.From.Mailboxes).Address);
        MailboxAddress answer = Assert.Single(mail.ReplyTo.Mailboxes);
        Assert.Equal(("Nguyễn Văn Thử", "buyer@example.com"), (answer.Name, answer.Address));
        Assert.Equal($"[{kept.Receipt}] Nguyễn Văn Thử", mail.Subject);
        TextPart body = Assert.IsType<TextPart>(mail.Body);
        Assert.Equal(("plain", "utf-8"), (body.ContentType.MediaSubtype, body.ContentType.Charset));
        Assert.Contains("Xin báo giá 500 chai.\nCảm ơn!", body.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_is_sent_once()
    {
        _server.Start();
        await room.Store.AddAsync(Samples.Inquiry(), None);
        await SendDueAsync();
        room.Clock.Advance(TimeSpan.FromDays(1));
        await SendDueAsync();
        Assert.Single(_server.Received);
    }

    [Fact]
    public async Task A_mail_server_that_is_down_loses_nothing_and_is_asked_ever_more_rarely()
    {
        await room.Store.AddAsync(Samples.Inquiry("Một"), None);
        await room.Store.AddAsync(Samples.Inquiry("Hai"), None);
        await SendDueAsync();
        Assert.Equal(1, Failures());

        // The other one was left alone in that round, and fails in the next.
        await SendDueAsync();
        await SendDueAsync();
        Assert.Equal(2, Failures());

        room.Clock.Advance(TimeSpan.FromMinutes(1));
        await SendDueAsync();
        await SendDueAsync();
        Assert.Equal(4, Failures());
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        await SendDueAsync();
        Assert.Equal(4, Failures());

        await StartAsync();
        _server.Start();
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        await SendDueAsync();
        Assert.Equal(2, _server.Received.Count);
    }

    [Fact]
    public async Task A_mail_server_that_is_killed_gets_the_rest_when_it_is_back()
    {
        _server.Start();
        await room.Store.AddAsync(Samples.Inquiry(), None);
        await SendDueAsync();
        await _server.KillAsync();
        await room.Store.AddAsync(Samples.Inquiry(), None);
        await SendDueAsync();
        Assert.Single(_server.Received);

        _server.Start();
        room.Clock.Advance(TimeSpan.FromMinutes(1));
        await SendDueAsync();
        Assert.Equal(2, _server.Received.Select(m => m.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task A_letter_that_the_server_rejects_holds_up_no_other_and_its_address_is_not_logged()
    {
        await StartAsync(options => options.NotifyProducers = true);
        _server.Rejected = "gone@example.vn";
        _server.Start();
        await room.Store.AddAsync(Samples.Inquiry(addressee: Samples.Producer, addresseeEmail: "gone@example.vn"), None);
        await room.Store.AddAsync(Samples.Inquiry(), None);
        await SendDueAsync();

        Assert.Equal(2, _server.Received.Count);
        Assert.Equal(1, Failures());
        Assert.DoesNotContain(room.Log.Lines, line => line.Contains("gone@example.vn", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_producer_gets_the_message_only_where_the_operator_wants_that(bool notify)
    {
        await StartAsync(options => options.NotifyProducers = notify);
        _server.Start();
        await room.Store.AddAsync(Samples.Inquiry(addressee: Samples.Producer, addresseeEmail: "maker@example.vn"), None);
        await SendDueAsync();

        string[] expected = notify ? ["maker@example.vn", "office@example.vn"] : ["office@example.vn"];
        Assert.Equal(expected, _server.Received.Select(m => m.To.Mailboxes.Single().Address).Order());
    }

    [Fact]
    public async Task Nothing_that_is_typed_becomes_a_header()
    {
        _server.Start();
        NewInquiry hostile = Samples.Inquiry("Kẻ xấu\r\nBcc: everybody@example.com\r\nX-Evil: 1");
        await room.Store.AddAsync(hostile with { Sender = hostile.Sender with { Email = "a@example.com\r\nBcc: everybody@example.com" } }, None);
        await SendDueAsync();

        MimeMessage mail = Assert.Single(_server.Received);
        Assert.Empty(mail.Bcc);
        Assert.DoesNotContain(mail.Headers, h => h.Field is "Bcc" or "X-Evil");
        Assert.Equal("office@example.vn", Assert.Single(mail.To.Mailboxes).Address);
    }

    [Fact]
    public async Task A_message_removed_before_its_letter_went_out_is_not_sent()
    {
        Inquiry kept = await room.Store.AddAsync(Samples.Inquiry(), None);
        await room.Store.DeleteAsync(kept.Receipt, None);
        _server.Start();
        await SendDueAsync();
        Assert.Empty(_server.Received);
    }

    [Fact]
    public async Task The_service_sends_by_itself_when_a_message_comes_in()
    {
        _server.Start();
        MailService service = room.Services.GetServices<IHostedService>().OfType<MailService>().Single();
        await service.StartAsync(None);
        await room.Store.AddAsync(Samples.Inquiry(), None);
        await _server.ReceivedOneAsync().WaitAsync(TimeSpan.FromSeconds(30));
        await service.StopAsync(None);
    }

    [Fact]
    public async Task Nothing_personal_is_logged()
    {
        _server.Start();
        await room.Store.AddAsync(Samples.Inquiry(), None);
        await SendDueAsync();
        Assert.NotEmpty(room.Log.Lines);
        foreach (string personal in new[] { "Nguyễn", "buyer@example.com", "0000 000 000", "báo giá", "Cửa hàng" })
            Assert.DoesNotContain(room.Log.Lines, line => line.Contains(personal, StringComparison.Ordinal));
    }

    private Task StartAsync(Action<InquiryOptions>? configure = null) => room.StartAsync(options =>
    {
        (options.Smtp.Host, options.Smtp.Port, options.Smtp.Security) = ("127.0.0.1", _server.Port, SmtpSecurity.None);
        (options.Smtp.From, options.Smtp.To) = ("site@example.vn", "office@example.vn");
        configure?.Invoke(options);
    });

    private Task SendDueAsync() => room.Get<MailDispatch>().SendDueAsync(None);

    private int Failures() => room.Log.Lines.Count(line => line.Contains("was not sent at attempt", StringComparison.Ordinal));
}

public sealed class SqliteMailTests() : MailTests(new SqliteFixture());

public sealed class PostgreSqlMailTests() : MailTests(new PostgreSqlFixture());
