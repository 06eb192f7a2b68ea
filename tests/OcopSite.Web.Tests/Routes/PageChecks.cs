using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content.Items;
using OcopSite.Content.Schema;

namespace OcopSite.Web.Tests.Routes;

/// <summary>What holds for every page.</summary>
internal static class PageChecks
{
    public static IEnumerable<string> Faults(this IHtmlDocument page, PublishedItem item, LanguageDefinition language)
    {
        if (page.DocumentElement.GetAttribute("lang") != language.IsoCode.Split('-')[0]) yield return "wrong lang";
        if (string.IsNullOrWhiteSpace(page.Title)) yield return "no title";
        if (page.DocumentElement.TextContent.Contains('⟦', StringComparison.Ordinal)) yield return "a text without its resource";
        if (page.QuerySelectorAll("h1").Length != 1) yield return "not one h1";
        if (page.QuerySelectorAll("main, body > header, body > footer").Length != 3) yield return "landmarks";
        if (page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") != "http://localhost" + item.Url) yield return "canonical";
        if (page.QuerySelectorAll("link[rel=alternate][hreflang]").Length != item.Alternates.Count + 1) yield return "alternates";
        if (page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), [style], [onclick]").Length > 0) yield return "script or inline style";
        foreach (string fault in HeadingFaults(page).Concat(PictureFaults(page)).Concat(LabelFaults(page))) yield return fault;
        foreach (IGrouping<string?, IElement> id in page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1)) yield return $"id {id.Key} twice";
    }

    /// <summary>Paths, and queries of one parameter, so that combinations of filters do not explode.</summary>
    public static IEnumerable<string> InternalLinks(this IHtmlDocument page) => page.QuerySelectorAll("a[href], img[src], link[href]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
        .Where(href => href.StartsWith('/') && !href.Contains('&', StringComparison.Ordinal) && !href.Contains("?q=", StringComparison.Ordinal))
        .Select(href => href.Split('#')[0])
        .Distinct();

    private static IEnumerable<string> HeadingFaults(IHtmlDocument page)
    {
        int[] levels = [.. page.QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0')];
        for (int i = 1; i < levels.Length; i++)
            if (levels[i] > levels[i - 1] + 1) yield return $"heading {i} jumps from h{levels[i - 1]} to h{levels[i]}";
    }

    private static IEnumerable<string> PictureFaults(IHtmlDocument page) => page.QuerySelectorAll("img")
        .Where(i => !i.HasAttribute("alt") || !i.HasAttribute("width") || !i.HasAttribute("height"))
        .Select(i => $"picture {i.GetAttribute("src")} lacks alt or size");

    private static IEnumerable<string> LabelFaults(IHtmlDocument page) => page.QuerySelectorAll("input:not([type=hidden])")
        .Where(i => page.QuerySelector($"label[for='{i.Id}']") is null)
        .Select(i => $"input {i.Id} has no label");
}
