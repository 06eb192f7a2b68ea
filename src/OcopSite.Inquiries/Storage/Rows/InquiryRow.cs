using System.Text.Json.Serialization;

namespace OcopSite.Inquiries.Storage.Rows;

public sealed class InquiryRow
{
    public long Id { get; set; }
    public Guid Submission { get; set; }
    public required string Receipt { get; set; }
    public required string Kind { get; set; }
    public Guid? AddresseeId { get; set; }
    public string? AddresseeName { get; set; }
    public required string SenderName { get; set; }
    public string? Organisation { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public string? Products { get; set; }
    public required string Message { get; set; }
    public required string Language { get; set; }
    public required string ConsentVersion { get; set; }
    public required string ConsentText { get; set; }
    public DateTime ConsentGivenAt { get; set; }
    public DateTime ReceivedAt { get; set; }
    public InquiryState State { get; set; }
    [JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public ICollection<MailRow> Mails { get; } = [];
}
