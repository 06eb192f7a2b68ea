using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OcopSite.Browser.Tests.Crawling;

/// <summary>What an address of the site answered.</summary>
/// <param name="Path">Path and query.</param>
/// <param name="FoundOn">The page that led there.</param>
public sealed record CrawledAnswer(string Path, int Status, string MediaType, string Text, string FoundOn)
{
    public bool IsPage => Status == 200 && MediaType == "text/html";

    /// <summary>The language that the address is in.</summary>
    public string Language => Path == "/en" || Path.StartsWith("/en/", StringComparison.Ordinal) ? "en" : "vi";

    public IHtmlDocument Parse() => new HtmlParser().ParseDocument(Text);

    public override string ToString() => $"{Path} ({Status}, linked from {FoundOn})";
}
