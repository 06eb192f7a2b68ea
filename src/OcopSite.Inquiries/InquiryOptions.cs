using OcopSite.Inquiries.Mail;
using OcopSite.Inquiries.Storage;

namespace OcopSite.Inquiries;

/// <summary>Settings of the section <c>Ocop:Inquiries</c>, with the database and the mail server of <c>Ocop:Database</c> and <c>Ocop:Smtp</c>.</summary>
public sealed class InquiryOptions
{
    public const string Section = "Ocop:Inquiries";

    /// <summary>The directory of <c>inquiries.db</c> (SQLite).</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>Messages are removed this many months after they came in.</summary>
    public int RetentionMonths { get; set; } = 24;

    /// <summary>
    /// Whether a message for a producer also goes to the address the producer publishes. Off unless the operator decides otherwise: the
    /// sender's personal data would leave the programme unread, to a mailbox nobody has checked.
    /// </summary>
    public bool NotifyProducers { get; set; }

    public InquiryDatabaseOptions Database { get; set; } = new();

    public SmtpOptions Smtp { get; set; } = new();
}
