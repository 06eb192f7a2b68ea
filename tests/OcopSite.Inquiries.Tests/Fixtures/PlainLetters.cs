using OcopSite.Inquiries.Mail;

namespace OcopSite.Inquiries.Tests.Fixtures;

internal sealed class PlainLetters : ILetterWriter
{
    public Letter Write(Inquiry inquiry) => new($"[{inquiry.Receipt}] {inquiry.Sender.Name}", $"Lời nhắn:\n{inquiry.Message}\n");
}
