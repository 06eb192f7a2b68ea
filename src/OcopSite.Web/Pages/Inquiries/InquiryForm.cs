using OcopSite.Content.Schema;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Inquiries;

/// <summary>A form that visitors can write to us with.</summary>
/// <param name="Key">As its texts begin, after <c>inquiry.</c></param>
public sealed record InquiryForm(string Key)
{
    /// <summary>Anything at all.</summary>
    public static InquiryForm Contact { get; } = new("contact");

    /// <summary>For those who look for a producer: <c>?producer=</c> or <c>?product=</c> names what is chosen beforehand.</summary>
    public static InquiryForm Trade { get; } = new("trade");

    public static IReadOnlyList<InquiryForm> All { get; } = [Contact, Trade];

    public string UrlIn(LanguageDefinition language) => PublicUrl.Of(language, SiteTexts.In(language.IsoCode)[$"inquiry.{Key}.path"]);

    /// <summary>Its address in every language, by culture.</summary>
    public IReadOnlyDictionary<string, string> UrlsIn(ContentSchema schema) => schema.Languages.ToDictionary(l => l.IsoCode, UrlIn);

    /// <summary>The page that says a message has come in.</summary>
    public static string ReceiptUrlIn(LanguageDefinition language) => PublicUrl.Of(language, SiteTexts.In(language.IsoCode)["inquiry.receipt.path"]);
}
