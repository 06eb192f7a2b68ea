using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
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

    private static readonly CacheScope SearchScope = Search(SearchKeys.All);

    // Worked out once for each type and state of the content, not for each request.
    private static readonly ConditionalWeakTable<CultureSnapshot, ConcurrentDictionary<PageType, CacheScope>> Known = [];
    private static readonly ConcurrentDictionary<PageType, CacheScope> KnownFiles = new();

    /// <summary>What lists every page, such as the sitemap.</summary>
    public static CacheScope Site { get; } = new(Everything, []);

    public static CacheScope Search(IReadOnlyList<string> queryKeys) => new(Everything, queryKeys, SearchAge);

    /// <summary><see langword="null"/> for what is not kept: addresses without a page.</summary>
    public static CacheScope? Of(PageContext page, PageMatch match) => match switch
    {
        PageMatch.Document document => Known.GetOrCreateValue(page.Site).GetOrAdd(document.Type, static (type, site) => OfType(type, site), page.Site),
        PageMatch.File file => KnownFiles.GetOrAdd(file.Type, type => new CacheScope([.. type.Reads, type.ContentType, ContentTypes.SiteSettings], [])),
        PageMatch.Search => SearchScope,
        _ => null,
    };

    private static CacheScope OfType(PageType type, CultureSnapshot site)
        => new([.. type.Reads.Concat(PageTypes.Frame).Concat(InMenu(site)).Distinct()], type.List?.QueryKeys ?? []);

    // An editor may put anything into the menu.
    private static IEnumerable<string> InMenu(CultureSnapshot site)
        => site.FindAll<PublishedItem>(site.Settings?.PrimaryMenuIds ?? []).Select(item => item.ContentType);
}
