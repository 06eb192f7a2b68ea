using System.Text;
using OcopSite.Content.Rules;
using OcopSite.Content.Schema;
using OcopSite.Inquiries;
using OcopSite.Inquiries.Mail;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Inquiries;

/// <summary>Letters about messages, in the language of the programme.</summary>
internal sealed class InquiryLetters(ContentSchema schema) : ILetterWriter
{
    private readonly SiteTexts _texts = SiteTexts.In(schema.DefaultCulture);

    public Letter Write(Inquiry inquiry)
    {
        string kind = _texts.Label(LabelLists.InquiryKind, inquiry.Kind);
        var body = new StringBuilder();
        Line(body, "letter.receipt", inquiry.Receipt);
        Line(body, "letter.received", VietnamTime.At(inquiry.ReceivedAt).ToString("H:mm d/M/yyyy", System.Globalization.CultureInfo.InvariantCulture));
        Line(body, "letter.kind", kind);
        Line(body, "letter.addressee", inquiry.Addressee?.Name ?? _texts["letter.programme"]);
        body.Append('\n');
        Line(body, "letter.name", inquiry.Sender.Name);
        Line(body, "letter.organisation", inquiry.Sender.Organisation);
        Line(body, "letter.email", inquiry.Sender.Email);
        Line(body, "letter.phone", inquiry.Sender.Phone);
        Line(body, "letter.language", schema.Languages.FirstOrDefault(l => l.IsoCode == inquiry.Language)?.Name ?? inquiry.Language);
        Line(body, "letter.products", inquiry.Products);
        body.Append('\n').Append(inquiry.Message).Append("\n\n-- \n").Append(_texts["letter.foot"]).Append('\n');
        return new Letter(_texts["letter.subject", inquiry.Receipt, kind, inquiry.Sender.Name], body.ToString());
    }

    private void Line(StringBuilder body, string label, string? value)
    {
        if (value is not null) body.Append(_texts[label]).Append(": ").Append(value).Append('\n');
    }
}
