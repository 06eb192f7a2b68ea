using System.Text;
using Microsoft.Extensions.Options;
using MimeKit;
using MimeKit.Text;
using OcopSite.Inquiries.Storage.Rows;

namespace OcopSite.Inquiries.Mail;

/// <summary>Puts a letter into the form of a mail: plain text, answers go to the sender.</summary>
internal sealed class LetterComposer(ILetterWriter writer, IOptions<InquiryOptions> options)
{
    public MimeMessage Compose(Inquiry inquiry, MailRow mail)
    {
        SmtpOptions smtp = options.Value.Smtp;
        MailboxAddress from = MailboxAddress.Parse(smtp.From);
        MimeMessage message = Plain(writer.Write(inquiry), from, MailboxAddress.Parse(mail.Recipient ?? smtp.To));
        // The same at every attempt: a mailbox that got it twice shows it once.
        message.MessageId = $"{inquiry.Receipt}.{mail.Id}@{from.Domain}";
        message.Date = inquiry.ReceivedAt;
        // The address stands in the text as well, for the few that not every mail server takes in a header.
        if (inquiry.Sender.Email is string email && Ascii.IsValid(email) && MailboxAddress.TryParse(email, out MailboxAddress? sender))
            message.ReplyTo.Add(new MailboxAddress(Encoding.UTF8, inquiry.Sender.Name, sender.Address));
        return message;
    }

    public static MimeMessage Plain(Letter letter, MailboxAddress from, MailboxAddress to)
    {
        var body = new TextPart(TextFormat.Plain) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        body.SetText(Encoding.UTF8, letter.Body);
        var message = new MimeMessage { Subject = letter.Subject, Body = body };
        message.From.Add(from);
        message.To.Add(to);
        return message;
    }
}
