using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;

namespace OcopSite.Inquiries.Mail;

/// <summary>Connects to the mail server of the settings.</summary>
internal sealed class SmtpConnector(IOptions<InquiryOptions> options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Connects and signs in where that has not been done; a connection that a failure broke is made anew.</summary>
    public async Task ConnectAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        if (client.IsConnected) return;
        SmtpOptions smtp = options.Value.Smtp;
        client.Timeout = (int)Patience.TotalMilliseconds;
        await client.ConnectAsync(smtp.Host, smtp.Port, Encryption(smtp.Security), cancellationToken);
        if (smtp.User.Length > 0) await client.AuthenticateAsync(smtp.User, smtp.Password, cancellationToken);
    }

    private static SecureSocketOptions Encryption(SmtpSecurity security) => security switch
    {
        SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };
}
