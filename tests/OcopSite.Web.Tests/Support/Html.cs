using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OcopSite.Web.Tests.Support;

internal static class Html
{
    public static async Task<IHtmlDocument> ReadHtmlAsync(this HttpResponseMessage response)
        => new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    public static async Task<IHtmlDocument> GetHtmlAsync(this HttpClient client, string url)
    {
        using HttpResponseMessage response = await client.GetAsync(new Uri(url, UriKind.Relative));
        return await response.ReadHtmlAsync();
    }

    public static Task<HttpResponseMessage> GetAsync(this HttpClient client, string url) => client.GetAsync(new Uri(url, UriKind.Relative));

    public static async Task<string> GetTextAsync(this HttpClient client, string url) => await client.GetStringAsync(new Uri(url, UriKind.Relative));

    /// <summary>Text as a reader sees it, white space folded.</summary>
    public static string Words(this IElement? element)
        => string.Join(' ', (element?.TextContent ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
