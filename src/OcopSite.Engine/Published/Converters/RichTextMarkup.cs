using System.Net;
using System.Text.RegularExpressions;
using OcopSite.Content.Schema;
using OcopSite.Engine.Published.Values;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace OcopSite.Engine.Published.Converters;

/// <summary>Turns keys in rich text into addresses, the way Umbraco's Delivery API does.</summary>
internal sealed partial class RichTextMarkup(
    IPublishedContentCache documents, IPublishedMediaCache media, IApiContentRouteBuilder routes, IApiMediaUrlProvider mediaUrls, IVariationContextAccessor variation)
{
    public string Resolve(string markup)
    {
        string linked = LocalLinks.Anchor().Replace(markup, Link);
        string pictured = Image().Replace(linked, Picture);
        return Block().Replace(pictured, match => $"<umb-rte-block data-content-id=\"{match.Groups["key"].Value}\"></umb-rte-block>");
    }

    private string Link(Match anchor)
    {
        Guid key = Guid.Parse(anchor.Groups["key"].Value);
        string? target = MediaType().IsMatch(anchor.Value) ? ToMedia(anchor.Value, key) : ToDocument(anchor.Value, key);

        // Where the link leads to nothing, its words stay.
        return target is null ? "<a>" : $"<a {target}>";
    }

    private string? ToDocument(string anchor, Guid key)
    {
        if (documents.GetById(key) is not { } target || routes.Build(target) is not { } route)
            return null;
        IApiContentStartItem root = route.StartItem;
        return Attributes(anchor, route.Path, target)
            + $" data-start-item-path=\"{WebUtility.HtmlEncode(root.Path)}\" data-start-item-id=\"{root.Id:D}\" data-link-type=\"Content\"";
    }

    private string? ToMedia(string anchor, Guid key)
        => media.GetById(key) is { } target ? Attributes(anchor, mediaUrls.GetUrl(target), target) + " data-link-type=\"Media\"" : null;

    private static string Attributes(string anchor, string url, IPublishedContent target)
    {
        string suffix = LinkSuffix().Match(anchor) is { Success: true } match ? match.Groups["suffix"].Value : "";
        string kept = string.Concat(KeptAttributes().Matches(anchor).Select(attribute => " " + attribute.Value.Trim()));
        return $"href=\"{url}{suffix}\"{kept} data-destination-id=\"{target.Key:D}\" data-destination-type=\"{target.ContentType.Alias}\"";
    }

    private string Picture(Match image)
    {
        Guid key = Guid.Parse(image.Groups["key"].Value);
        if (media.GetById(key) is not { } target)
            return image.Value;
        string url = mediaUrls.GetUrl(target);
        string tag = image.Value.Replace(image.Groups["udi"].Value, "", StringComparison.Ordinal);
        return Described(Source().Replace(tag, source => $"src=\"{url}{source.Groups["query"].Value}\""), target);
    }

    // The library says what a picture shows, in each language; where it says nothing, the words that were written with the text stay.
    private string Described(string tag, IPublishedContent picture)
    {
        if (variation.VariationContext?.Culture is not { Length: > 0 } culture
            || picture.GetProperty(OcopMediaTypes.AlternativeText(culture))?.GetSourceValue() is not string { Length: > 0 } words)
        {
            return tag;
        }

        string attribute = $" alt=\"{WebUtility.HtmlEncode(words)}\"";
        return AlternativeText().IsMatch(tag) ? AlternativeText().Replace(tag, _ => attribute) : tag.Insert("<img".Length, attribute);
    }

    [GeneratedRegex("""\stype\s*=\s*["']media["']""", RegexOptions.IgnoreCase)]
    private static partial Regex MediaType();

    // What follows the key inside the address: a query string or an anchor.
    [GeneratedRegex("""localLink:[0-9a-f-]+(?:\}|%7D)(?<suffix>[^"']*)""", RegexOptions.IgnoreCase)]
    private static partial Regex LinkSuffix();

    [GeneratedRegex("""\s(?!href\b|type\b|data-anchor\b|data-culture\b)[a-z][a-z0-9-]*\s*=\s*(?:"[^"]*"|'[^']*')""", RegexOptions.IgnoreCase)]
    private static partial Regex KeptAttributes();

    [GeneratedRegex("""<img\b[^>]*?(?<udi>\sdata-udi\s*=\s*["']umb://media/(?<key>[0-9a-f]{32})["'])[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Image();

    [GeneratedRegex("""src\s*=\s*["'][^"'?]*(?<query>\?[^"']*)?["']""", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex("""\salt(?:\s*=\s*(?:"[^"]*"|'[^']*'))?(?=[\s/>])""", RegexOptions.IgnoreCase)]
    private static partial Regex AlternativeText();

    [GeneratedRegex("""<umb-rte-block(?:-inline)?\b[^>]*?data-content-key\s*=\s*["'](?<key>[0-9a-f-]{36})["'][^>]*>.*?</umb-rte-block(?:-inline)?>""", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Block();
}
