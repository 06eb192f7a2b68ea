using System.Text.Json.Serialization;

namespace OcopSite.Inquiries.Storage.Rows;

/// <summary>A letter that is to be sent, written together with the message it tells of.</summary>
public sealed class MailRow
{
    public long Id { get; set; }
    public long InquiryId { get; set; }
    [JsonIgnore]
    public InquiryRow Inquiry { get; set; } = null!;

    /// <summary><see langword="null"/>: the programme, at the address it has when the letter is sent.</summary>
    public string? Recipient { get; set; }

    public int Attempts { get; set; }

    /// <summary>Not before this instant; moved on before each attempt.</summary>
    public DateTime DueAt { get; set; }

    public DateTime? SentAt { get; set; }
}
