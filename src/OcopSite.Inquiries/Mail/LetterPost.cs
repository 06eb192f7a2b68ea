using MailKit.Net.Smtp;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;

namespace OcopSite.Inquiries.Mail;

internal sealed partial class LetterPost(SmtpConnector smtp, IOptions<InquiryOptions> options, ILogger<LetterPost> logger) : ILetterPost
{
    public bool IsOn => options.Value.Smtp.IsOn;

    public async Task<bool> TrySendAsync(string recipient, Letter letter, CancellationToken cancellationToken)
    {
        try
        {
            using var client = new SmtpClient();
            await smtp.ConnectAsync(client, cancellationToken);
            using MimeMessage message = LetterComposer.Plain(letter, MailboxAddress.Parse(options.Value.Smtp.From), MailboxAddress.Parse(recipient));
            await client.SendAsync(message, cancellationToken);
            await client.DisconnectAsync(quit: true, cancellationToken);
            return true;
        }
#pragma warning disable CA1031 // Whatever keeps a letter from being sent, whoever asked for it goes on without; it is logged with its cause.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.NotSent(logger, MailFault.Describe(e));
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A letter to a member of staff was not sent: {Fault}")]
        public static partial void NotSent(ILogger logger, string fault);
    }
}
