using OcopSite.Content.Items;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Web.Pages.Routing;

/// <summary>The addresses of one page in its languages, as search engines want to be told of them.</summary>
internal static class HreflangLinks
{
    /// <summary>The language versions of an item that search engines may show.</summary>
    public static IReadOnlyList<(string Tag, string Url)> Of(PublishedItem item, PublishedSnapshot published)
        => Of(published.Schema, item.Alternates.Where(a => published.In(a.Key).Find<PublishedItem>(item.Id) is { Seo.HideFromSearchEngines: false }));

    /// <summary>Every language version, and <c>x-default</c> for readers of other languages: the default one, else the first there is.</summary>
    /// <param name="urls">Addresses by culture.</param>
    public static IReadOnlyList<(string Tag, string Url)> Of(ContentSchema schema, IEnumerable<KeyValuePair<string, string>> urls)
    {
        Dictionary<string, string> byCulture = new(urls);
        LanguageDefinition[] languages = [.. schema.Languages.Where(l => byCulture.ContainsKey(l.IsoCode))];
        if (languages.Length == 0) return [];
        LanguageDefinition other = languages.FirstOrDefault(l => l.IsDefault) ?? languages[0];
        return [.. languages.Select(l => (SiteLanguages.Tag(l.IsoCode), byCulture[l.IsoCode])), ("x-default", byCulture[other.IsoCode])];
    }
}
