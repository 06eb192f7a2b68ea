namespace OcopSite.Inquiries.Mail;

/// <summary>The mail server, section <c>Ocop:Smtp</c>. Without a host no mail is sent; messages wait in the store.</summary>
public sealed class SmtpOptions
{
    public const string Section = "Ocop:Smtp";

    public string Host { get; set; } = "";

    public int Port { get; set; } = 587;

    public SmtpSecurity Security { get; set; } = SmtpSecurity.StartTls;

    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>The address that mail comes from.</summary>
    public string From { get; set; } = "";

    /// <summary>The address of the programme, where inquiries are read.</summary>
    public string To { get; set; } = "";

    public bool IsOn => !string.IsNullOrWhiteSpace(Host);
}
