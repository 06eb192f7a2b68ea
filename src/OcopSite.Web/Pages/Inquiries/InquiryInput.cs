using OcopSite.Content;

namespace OcopSite.Web.Pages.Inquiries;

/// <summary>What stands in the fields of a form, as plain text.</summary>
public sealed record InquiryInput
{
    public string Name { get; init; } = "";

    public string Organisation { get; init; } = "";

    public string Email { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Kind { get; init; } = "";

    /// <summary>The key of a producer; empty for the programme.</summary>
    public string Addressee { get; init; } = "";

    public string Products { get; init; } = "";

    public string Message { get; init; } = "";

    /// <summary>The version of the text agreed to; empty without consent.</summary>
    public string Consent { get; init; } = "";

    public string Trap { get; init; } = "";

    public string Ticket { get; init; } = "";

    public static InquiryInput Of(IFormCollection form) => new()
    {
        Name = Line(form, InquiryFields.Name),
        Organisation = Line(form, InquiryFields.Organisation),
        Email = Line(form, InquiryFields.Email),
        Phone = Line(form, InquiryFields.Phone),
        Kind = Line(form, InquiryFields.Kind),
        Addressee = Line(form, InquiryFields.Addressee),
        Products = Line(form, InquiryFields.Products),
        Message = PlainInput.Block(form[InquiryFields.Message]),
        Consent = Line(form, InquiryFields.Consent),
        Trap = Line(form, InquiryFields.Trap),
        Ticket = Line(form, InquiryFields.Ticket),
    };

    /// <summary>The same for every copy of one message out of one form; another once a word is changed.</summary>
    public Guid SubmissionOf(FormTicket ticket)
        => UuidV5.Create(ticket.Id, string.Join('\n', Name, Organisation, Email, Phone, Kind, Addressee, Products, Message));

    private static string Line(IFormCollection form, string field) => PlainInput.Line(form[field]);
}
