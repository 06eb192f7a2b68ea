namespace OcopSite.Inquiries.Mail;

public enum SmtpSecurity
{
    /// <summary>A plain connection that must become an encrypted one before anything is said.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte, usually on port 465.</summary>
    Tls,

    /// <summary>For a mail server on the same machine.</summary>
    None,
}
