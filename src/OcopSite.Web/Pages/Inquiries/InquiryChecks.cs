using System.Text.RegularExpressions;
using OcopSite.Content.Items;
using OcopSite.Inquiries;
using OcopSite.Web.Components.Forms;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Inquiries;

/// <summary>What is wrong with a filled-in form. Generous in what an address or a number looks like: people know their own.</summary>
internal sealed partial class InquiryChecks(PageContext page)
{
    private const int FewestDigits = 8;
    private const int MostDigits = 30;

    private readonly SiteTexts _texts = page.Texts;

    public IReadOnlyList<FormError> Errors(InquiryForm form, InquiryInput input)
        => [.. Sender(input), .. form == InquiryForm.Trade ? Request(input) : [], .. Message(input)];

    /// <summary>The producer with a key; <see langword="null"/> where there is none.</summary>
    public Producer? ProducerOf(string key) => page.Site.Producers.FirstOrDefault(p => page.KeyOf(p) == key);

    private IEnumerable<FormError> Sender(InquiryInput input)
    {
        if (input.Name.Length == 0) yield return new(InquiryFields.Name, _texts["inquiry.error.name"]);
        else if (TooLong(InquiryFields.Name, input.Name, InquiryFields.LineLength) is FormError name) yield return name;
        if (TooLong(InquiryFields.Organisation, input.Organisation, InquiryFields.LineLength) is FormError organisation) yield return organisation;

        if (input.Email.Length == 0 && input.Phone.Length == 0) yield return new(InquiryFields.Email, _texts["inquiry.error.reach"]);
        if (TooLong(InquiryFields.Email, input.Email, InquiryFields.EmailLength) is FormError email) yield return email;
        else if (input.Email.Length > 0 && !EmailAddress().IsMatch(input.Email)) yield return new(InquiryFields.Email, _texts["inquiry.error.email"]);
        if (TooLong(InquiryFields.Phone, input.Phone, InquiryFields.PhoneLength) is FormError phone) yield return phone;
        else if (input.Phone.Length > 0 && !IsPhone(input.Phone)) yield return new(InquiryFields.Phone, _texts["inquiry.error.phone"]);
    }

    private IEnumerable<FormError> Request(InquiryInput input)
    {
        if (!InquiryKinds.Trade.Contains(input.Kind)) yield return new(InquiryFields.Kind, _texts["inquiry.error.kind"]);
        if (input.Addressee.Length > 0 && ProducerOf(input.Addressee) is null) yield return new(InquiryFields.Addressee, _texts["inquiry.error.addressee"]);
        if (TooLong(InquiryFields.Products, input.Products, InquiryFields.ProductsLength) is FormError products) yield return products;
    }

    private IEnumerable<FormError> Message(InquiryInput input)
    {
        if (input.Message.Length == 0) yield return new(InquiryFields.Message, _texts["inquiry.error.message"]);
        else if (TooLong(InquiryFields.Message, input.Message, InquiryFields.MessageLength) is FormError message) yield return message;
        // A text that has changed since the page was opened has to be agreed to anew.
        if (input.Consent != _texts["inquiry.consent.version"]) yield return new(InquiryFields.Consent, _texts["inquiry.error.consent"]);
    }

    private FormError? TooLong(string field, string value, int longest)
        => value.Length > longest ? new FormError(field, _texts["inquiry.error.tooLong", longest, value.Length]) : null;

    private static bool IsPhone(string text) => PhoneCharacters().IsMatch(text) && text.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits;

    [GeneratedRegex("""^[^\s@,;:<>()\[\]"\\]+@[^\s@,;:<>()\[\]"\\.]+(\.[^\s@,;:<>()\[\]"\\.]+)+$""")]
    private static partial Regex EmailAddress();

    // Two numbers, an extension ("máy lẻ 12", "ext. 12"): whatever a person can dial.
    [GeneratedRegex(@"^[\p{L}0-9+\-–./(), ]+$")]
    private static partial Regex PhoneCharacters();
}
