namespace OcopSite.Inquiries.Mail;

/// <summary>How the letters that wait to be sent stand.</summary>
public interface IMailState
{
    Task<WaitingMail> ReadAsync(CancellationToken cancellationToken);
}
