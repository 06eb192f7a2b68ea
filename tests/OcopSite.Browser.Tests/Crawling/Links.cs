using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OcopSite.Browser.Tests.Crawling;

/// <summary>Everything that an answer points to, as written.</summary>
internal static partial class Links
{
    public static IEnumerable<string> In(CrawledAnswer answer) => answer.MediaType switch
    {
        "text/html" => In(answer.Parse()),
        "text/css" => StyleUrl().Matches(answer.Text).Select(m => m.Groups["url"].Value),
        "application/manifest+json" => ManifestUrl().Matches(answer.Text).Select(m => m.Groups["url"].Value),
        _ => [],
    };

    private static IEnumerable<string> In(IHtmlDocument page) =>
    [
        .. Values(page, "href", "a[href], area[href], link[href], image[href], use[href]"),
        .. Values(page, "src", "img[src], script[src], source[src], video[src], audio[src], track[src]"),
        // All sizes of a picture are made in the same way: the first stands for the others.
        .. Values(page, "srcset", "[srcset]").Select(set => set.Trim().Split(' ')[0]),
        .. Values(page, "data-module", "[data-module]"),
        .. Values(page, "action", "form[method=get]"),
    ];

    private static IEnumerable<string> Values(IHtmlDocument page, string attribute, string selector)
        => page.QuerySelectorAll(selector).Select(e => e.GetAttribute(attribute) ?? "");

    [GeneratedRegex("""url\(["']?(?<url>[^"')]+)""")]
    private static partial Regex StyleUrl();

    [GeneratedRegex("""
        "(src|start_url)":"(?<url>[^"]+)
        """)]
    private static partial Regex ManifestUrl();
}
