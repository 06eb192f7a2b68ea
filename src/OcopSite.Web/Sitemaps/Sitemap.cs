using OcopSite.Content.Items;
using OcopSite.Delivery.Snapshots;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Sitemaps;

/// <summary>Every page that search engines may show, language by language.</summary>
internal static class Sitemap
{
    public static IReadOnlyList<SitemapEntry> Of(PublishedSnapshot published) => [.. published.Schema.Languages.SelectMany(l => Of(published.In(l.IsoCode)))];

    private static IEnumerable<SitemapEntry> Of(CultureSnapshot site)
    {
        Dictionary<string, DateTimeOffset> newest = NewestBelow(site);
        return from item in site.All
               where !item.Seo.HideFromSearchEngines && PageTypes.Find(item.ContentType) is not null
               select new SitemapEntry(item, IsList(item) ? newest[item.Url] : item.Updated);
    }

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
