using OcopSite.Content.Schema;
using OcopSite.Inquiries;
using OcopSite.Inquiries.Mail;
using OcopSite.Web.Pages.Inquiries;

namespace OcopSite.Web.Tests.Inquiries;

public sealed class InquiryLetterTests
{
    private static readonly DateTimeOffset Received = new(2026, 11, 26, 18, 30, 0, TimeSpan.Zero);

    private static readonly Inquiry Inquiry = new()
    {
        Receipt = "BT-2611-7K3M",
        Kind = "export",
        Addressee = new Addressee(Guid.NewGuid(), "Hợp tác xã Thử"),
        Sender = new Sender("Test Person", null, "person@example.com", null),
        Products = "Fish sauce",
        Message = "First line\nsecond line",
        Language = "en-US",
        Consent = new Consent("1", "I agree.", Received),
        ReceivedAt = Received,
        State = InquiryState.New,
    };

    [Fact]
    public void A_letter_says_in_Vietnamese_who_wants_what()
    {
        Letter letter = new InquiryLetters(OcopSchema.Current).Write(Inquiry);
        Assert.Equal("[BT-2611-7K3M] Xuất khẩu: Test Person", letter.Subject);
        Assert.StartsWith(
            "Mã số: BT-2611-7K3M\nNhận lúc: 1:30 27/11/2026\nViệc: Xuất khẩu\nGửi đến: Hợp tác xã Thử\n\nNgười gửi: Test Person\nEmail: person@example.com\nNgôn ngữ: English\n" +
            "Sản phẩm quan tâm: Fish sauce\n\nFirst line\nsecond line\n",
            letter.Body,
            StringComparison.Ordinal);
        Assert.DoesNotContain("⟦", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_addressee_it_is_for_the_programme()
        => Assert.Contains("Gửi đến: Chương trình OCOP\n", new InquiryLetters(OcopSchema.Current).Write(Inquiry with { Addressee = null }).Body, StringComparison.Ordinal);
}
