namespace OcopSite.Inquiries.Mail;

/// <summary>Puts a message into a letter, in the language of those who answer. The host has the words.</summary>
public interface ILetterWriter
{
    Letter Write(Inquiry inquiry);
}
