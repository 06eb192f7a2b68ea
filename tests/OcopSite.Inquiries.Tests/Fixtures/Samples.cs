namespace OcopSite.Inquiries.Tests.Fixtures;

internal static class Samples
{
    public static readonly Addressee Producer = new(new Guid("11111111-2222-3333-4444-555555555555"), "Hợp tác xã Thử");

    public static NewInquiry Inquiry(string name = "Nguyễn Văn Thử", Addressee? addressee = null, string? addresseeEmail = null, Guid? submission = null) => new()
    {
        Submission = submission ?? Guid.NewGuid(),
        Kind = "wholesale",
        Addressee = addressee,
        AddresseeEmail = addresseeEmail,
        Sender = new Sender(name, "Cửa hàng Thử", "buyer@example.com", "0000 000 000"),
        Products = "Nước mắm",
        Message = "Xin báo giá 500 chai.\nCảm ơn!",
        Language = "vi-VN",
        Consent = new Consent("2026-11", "Tôi đồng ý.", new DateTimeOffset(2026, 11, 26, 18, 30, 0, TimeSpan.Zero)),
    };
}
