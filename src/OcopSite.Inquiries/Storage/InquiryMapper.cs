using OcopSite.Inquiries.Storage.Rows;

namespace OcopSite.Inquiries.Storage;

internal static class InquiryMapper
{
    public static InquiryRow ToRow(NewInquiry inquiry, string receipt, DateTimeOffset receivedAt) => new()
    {
        Submission = inquiry.Submission,
        Receipt = receipt,
        Kind = inquiry.Kind,
        AddresseeId = inquiry.Addressee?.Id,
        AddresseeName = inquiry.Addressee?.Name,
        SenderName = inquiry.Sender.Name,
        Organisation = inquiry.Sender.Organisation,
        Email = inquiry.Sender.Email,
        Phone = inquiry.Sender.Phone,
        Products = inquiry.Products,
        Message = inquiry.Message,
        Language = inquiry.Language,
        ConsentVersion = inquiry.Consent.Version,
        ConsentText = inquiry.Consent.Text,
        ConsentGivenAt = inquiry.Consent.GivenAt.UtcDateTime,
        ReceivedAt = receivedAt.UtcDateTime,
        State = InquiryState.New,
    };

    public static Inquiry ToInquiry(InquiryRow row) => new()
    {
        Receipt = row.Receipt,
        Kind = row.Kind,
        Addressee = row.AddresseeId is Guid id ? new Addressee(id, row.AddresseeName ?? "") : null,
        Sender = new Sender(row.SenderName, row.Organisation, row.Email, row.Phone),
        Products = row.Products,
        Message = row.Message,
        Language = row.Language,
        Consent = new Consent(row.ConsentVersion, row.ConsentText, Instant(row.ConsentGivenAt)),
        ReceivedAt = Instant(row.ReceivedAt),
        State = row.State,
    };

    private static DateTimeOffset Instant(DateTime utc) => new(utc, TimeSpan.Zero);
}
