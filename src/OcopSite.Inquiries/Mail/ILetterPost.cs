namespace OcopSite.Inquiries.Mail;

/// <summary>Sends letters that are about no message from a visitor, through the mail server of the settings. Nothing of them is kept.</summary>
public interface ILetterPost
{
    /// <summary>Whether there is a mail server.</summary>
    bool IsOn { get; }

    /// <returns>Whether the mail server took it; the log says why not.</returns>
    Task<bool> TrySendAsync(string recipient, Letter letter, CancellationToken cancellationToken);
}
