using OcopSite.Content.Items;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Snapshots;
using OcopSite.Web.Pages.Inquiries;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Sharing;

namespace OcopSite.Web.Sitemaps;

/// <summary>Every page that search engines may show, language by language.</summary>
internal static class Sitemap
{
    public static IReadOnlyList<SitemapEntry> Of(PublishedSnapshot published)
        => [.. published.Schema.Languages.SelectMany(l => (IEnumerable<SitemapEntry>)[.. Documents(published, published.In(l.IsoCode)), .. Forms(published.Schema, l)])];

    private static IEnumerable<SitemapEntry> Documents(PublishedSnapshot published, CultureSnapshot site)
    {
        Dictionary<string, DateTimeOffset> newest = NewestBelow(site);
        return from item in site.All
               where !item.Seo.HideFromSearchEngines && PageTypes.Find(item.ContentType) is not null
               select new SitemapEntry(item.Url, HreflangLinks.Of(item, published))
               {
                   LastModified = IsList(item) ? newest[item.Url] : item.Updated,
                   Images = item.Images(),
               };
    }

    private static IEnumerable<SitemapEntry> Forms(ContentSchema schema, LanguageDefinition language)
        => InquiryForm.All.Select(f => new SitemapEntry(f.UrlIn(language), HreflangLinks.Of(schema, f.UrlsIn(schema))));

    // A list shows what stands below it: it changed when that did.
    private static bool IsList(PublishedItem item) => item is SectionPage or HomePage;

    private static Dictionary<string, DateTimeOffset> NewestBelow(CultureSnapshot site)
    {
        Dictionary<string, DateTimeOffset> newest = site.All.Where(IsList).ToDictionary(i => i.Url, i => i.Updated);
        string[] lists = [.. newest.Keys];
        foreach (PublishedItem item in site.All.Where(i => i is not SiteSettings))
        {
            foreach (string list in lists)
                if (item.Updated > newest[list] && item.Url.StartsWith(list, StringComparison.Ordinal)) newest[list] = item.Updated;
        }

        return newest;
    }
}
