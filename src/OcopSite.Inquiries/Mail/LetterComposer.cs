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
        Letter letter = writer.Write(inquiry);
        MailboxAddress from = MailboxAddress.Parse(smtp.From);
        var message = new MimeMessage
        {
            // The same at every attempt: a mailbox that got it twice shows it once.
            MessageId = $"{inquiry.Receipt}.{mail.Id}@{from.Domain}",
            Date = inquiry.ReceivedAt,
            Subject = letter.Subject,
            Body = new TextPart(TextFormat.Plain) { ContentTransferEncoding = ContentEncoding.QuotedPrintable },
        };
        ((TextPart)message.Body).SetText(Encoding.UTF8, letter.Body);
        message.From.Add(from);
        message.To.Add(MailboxAddress.Parse(mail.Recipient ?? smtp.To));
        // The address stands in the text as well, for the few that not every mail server takes in a header.
        if (inquiry.Sender.Email is string email && Ascii.IsValid(email) && MailboxAddress.TryParse(email, out MailboxAddress? sender))
            message.ReplyTo.Add(new MailboxAddress(Encoding.UTF8, inquiry.Sender.Name, sender.Address));
        return message;
    }
}
