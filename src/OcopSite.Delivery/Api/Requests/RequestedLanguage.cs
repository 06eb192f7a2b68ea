using System.Text.RegularExpressions;
using OcopSite.Content.Schema;

namespace OcopSite.Delivery.Api.Requests;

/// <summary>The language of a request. Only a plain tag counts; lists with weights are what browsers send by themselves.</summary>
internal static partial class RequestedLanguage
{
    // A language that is nobody's: nothing is found in it.
    private const string Unknown = "und";

    public static string Of(string? acceptLanguage, ContentSchema schema) => acceptLanguage is not null && Tag().IsMatch(acceptLanguage)
        ? schema.Languages.FirstOrDefault(l => string.Equals(l.IsoCode, acceptLanguage, StringComparison.OrdinalIgnoreCase))?.IsoCode ?? Unknown
        : schema.Languages.Single(l => l.IsDefault).IsoCode;

    [GeneratedRegex("^[A-Za-z0-9_-]+$")]
    private static partial Regex Tag();
}
