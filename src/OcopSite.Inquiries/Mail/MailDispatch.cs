using MailKit.Net.Smtp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using OcopSite.Inquiries.Storage;
using OcopSite.Inquiries.Storage.Rows;

namespace OcopSite.Inquiries.Mail;

/// <summary>Sends the letters that are due. What fails is tried again, ever more rarely, until it gets through or the message is removed.</summary>
internal sealed partial class MailDispatch(InquiryDatabase database, LetterComposer composer, SmtpConnector smtp, TimeProvider clock, ILogger<MailDispatch> logger)
{
    private const int AtOnce = 50;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);

    /// <summary>Why the last letter that was not sent was not; since the start of the program.</summary>
    public string? LastFault { get; private set; }

    public async Task SendDueAsync(CancellationToken cancellationToken)
    {
        await using InquiryDb db = await database.OpenAsync(cancellationToken);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        List<MailRow> due = await db.Mails.AsNoTracking().Include(x => x.Inquiry)
            .Where(x => x.SentAt == null && x.DueAt <= now)
            .OrderBy(x => x.DueAt).Take(AtOnce)
            .ToListAsync(cancellationToken);
        if (due.Count == 0) return;

        using var client = new SmtpClient();
        foreach (MailRow mail in due)
        {
            if (!await ClaimAsync(db, mail, now, cancellationToken)) continue;
            // A server that is away would make every further letter wait for nothing.
            if (!await TrySendAsync(db, client, mail, cancellationToken) && !client.IsConnected) return;
        }

        if (client.IsConnected) await client.DisconnectAsync(quit: true, cancellationToken);
    }

    // Moved on before it is tried: a process that dies has not lost it, and a second process leaves it alone.
    private static async Task<bool> ClaimAsync(InquiryDb db, MailRow mail, DateTime now, CancellationToken cancellationToken)
        => await db.Mails.Where(x => x.Id == mail.Id && x.SentAt == null && x.Attempts == mail.Attempts)
            .ExecuteUpdateAsync(
                set => set.SetProperty(x => x.Attempts, mail.Attempts + 1).SetProperty(x => x.DueAt, now + PauseAfter(mail.Attempts)),
                cancellationToken) == 1;

    private async Task<bool> TrySendAsync(InquiryDb db, SmtpClient client, MailRow mail, CancellationToken cancellationToken)
    {
        try
        {
            await smtp.ConnectAsync(client, cancellationToken);
            await client.SendAsync(composer.Compose(InquiryMapper.ToInquiry(mail.Inquiry), mail), cancellationToken);
        }
#pragma warning disable CA1031 // Whatever keeps a letter from being sent, the next ones and the next round go on; it is logged with its cause.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LastFault = MailFault.Describe(e);
            Log.NotSent(logger, mail.Inquiry.Receipt, mail.Attempts + 1, LastFault);
            return false;
        }

        // What is sent is sent, even when the site is stopping.
        DateTime sentAt = clock.GetUtcNow().UtcDateTime;
        await db.Mails.Where(x => x.Id == mail.Id).ExecuteUpdateAsync(set => set.SetProperty(x => x.SentAt, sentAt), CancellationToken.None);
        Log.Sent(logger, mail.Inquiry.Receipt);
        return true;
    }

    private static TimeSpan PauseAfter(int attempts) => attempts < 9 ? FirstPause * (1 << attempts) : LongestPause;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The letter about inquiry {Receipt} was sent")]
        public static partial void Sent(ILogger logger, string receipt);

        [LoggerMessage(LogLevel.Warning, "The letter about inquiry {Receipt} was not sent at attempt {Attempt} and will be tried again: {Fault}")]
        public static partial void NotSent(ILogger logger, string receipt, int attempt, string fault);
    }
}
