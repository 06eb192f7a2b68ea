using System.Net;
using System.Text.RegularExpressions;
using OcopSite.Content;

namespace OcopSite.Web.Search;

/// <summary>Running text out of sanitised HTML.</summary>
internal static partial class PlainText
{
    public static string Of(LocalText? html) => html is null ? "" : Of(html.Value);

    public static string Of(string html) => WebUtility.HtmlDecode(Tags().Replace(html, " ")).Trim();

    [GeneratedRegex("<[^>]*>\\s*")]
    private static partial Regex Tags();
}
