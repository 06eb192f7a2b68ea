using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Delivery.Snapshots;
using OcopSite.Web.Pages.Find;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Caching;

/// <summary>Tells what the answer at an address depends on.</summary>
internal static class CacheScopes
{
    // Searches are many and rarely repeated.
    private static readonly TimeSpan SearchAge = TimeSpan.FromMinutes(10);

    private static readonly IReadOnlyList<string> Everything = [.. PageTypes.All.Select(t => t.ContentType), ContentTypes.SiteSettings];

    public static CacheScope Search(IReadOnlyList<string> queryKeys) => new(Everything, queryKeys, SearchAge);

    /// <summary><see langword="null"/> for what is not kept: addresses without a page.</summary>
    public static CacheScope? Of(PageContext page, PageMatch match) => match switch
    {
        PageMatch.Document document => new([.. document.Type.Reads, .. PageTypes.Frame, .. InMenu(page.Site)], document.Type.List?.QueryKeys ?? []),
        PageMatch.Search => Search(SearchKeys.All),
        _ => null,
    };

    // An editor may put anything into the menu.
    private static IEnumerable<string> InMenu(CultureSnapshot site)
        => site.FindAll<PublishedItem>(site.Settings?.PrimaryMenuIds ?? []).Select(item => item.ContentType);
}
