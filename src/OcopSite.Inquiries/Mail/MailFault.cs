using System.Net.Sockets;
using MailKit.Net.Smtp;

namespace OcopSite.Inquiries.Mail;

/// <summary>What went wrong, without what mail servers like to repeat in their answers: addresses.</summary>
internal static class MailFault
{
    public static string Describe(Exception exception) => exception switch
    {
        SmtpCommandException smtp => $"{smtp.ErrorCode}, answer {(int)smtp.StatusCode}",
        SocketException socket => $"{socket.SocketErrorCode}",
        _ => exception.GetType().Name,
    };
}
