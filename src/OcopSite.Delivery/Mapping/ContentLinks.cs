using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OcopSite.Content.Schema;

namespace OcopSite.Delivery.Mapping;

/// <summary>Links to documents in rich text: the Delivery API writes route paths, the public site has the language before them.</summary>
internal static class ContentLinks
{
    private const string Marker = "data-link-type=\"Content\"";

    public static string Localise(string html, LanguageDefinition language)
    {
        if (language.UrlPrefix.Length == 0 || !html.Contains(Marker, StringComparison.Ordinal)) return html;

        using IHtmlDocument document = new HtmlParser().ParseDocument(html);
        foreach (IElement link in document.QuerySelectorAll($"a[{Marker}]"))
            if (link.GetAttribute("href") is ['/', ..] path) link.SetAttribute("href", PublicUrl.Of(language, path));
        return document.Body!.InnerHtml;
    }
}
