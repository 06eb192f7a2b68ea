using System.Net;
using System.Text.RegularExpressions;
using OcopSite.Content;

namespace OcopSite.Web.Search;

/// <summary>Running text out of sanitised HTML.</summary>
internal static partial class PlainText
{
    public static string Of(LocalText? html) => html is null ? "" : WebUtility.HtmlDecode(Tags().Replace(html.Value, " ")).Trim();

    [GeneratedRegex("<[^>]*>\\s*")]
    private static partial Regex Tags();
}
