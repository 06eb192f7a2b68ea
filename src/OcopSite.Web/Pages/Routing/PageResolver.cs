using OcopSite.Content.Items;

namespace OcopSite.Web.Pages.Routing;

/// <summary>Finds what stands at the address of the request. Asked by the cache and by the endpoint, answered once.</summary>
public sealed class PageResolver(PageContext page)
{
    private PageMatch? _match;

    public PageMatch Match => _match ??= Resolve();

    private PageMatch Resolve()
    {
        string path = page.Path;
        string closed = path.EndsWith('/') ? path : path + "/";
        if (page.Site.FindByUrl(closed) is PublishedItem item && PageTypes.Find(item.ContentType) is PageType type)
            return item.Url == path ? new PageMatch.Document(item, type) : Moved(item.Url);
        if (string.Equals(closed, page.SearchUrl, StringComparison.OrdinalIgnoreCase))
            return path == page.SearchUrl ? new PageMatch.Search() : Moved(page.SearchUrl);

        if (SheetAt(closed) is Product product)
            return page.SheetUrlOf(product) == path ? new PageMatch.Document(product, PageTypes.PrintSheet) : Moved(page.SheetUrlOf(product));

        string route = SiteLanguages.RoutePath(page.Language, closed);
        string? target = page.Published.FindRedirect(page.Culture, route) ?? page.Published.FindRedirect(page.Culture, route.ToLowerInvariant());
        return target is null || target == path ? new PageMatch.Nothing() : Moved(target);
    }

    // The sheet of a product stands one step below its page.
    private Product? SheetAt(string path) => path.EndsWith("/" + page.Texts["sheet.segment"], StringComparison.OrdinalIgnoreCase)
        ? page.Site.FindByUrl(path[..^page.Texts["sheet.segment"].Length]) as Product
        : null;

    private PageMatch.Moved Moved(string url) => new(url + page.QueryString);
}
