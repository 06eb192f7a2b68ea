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

        if (FileAt(path) is PageMatch file) return file;
        return Redirect(closed) is string target && target != path ? Moved(target) : new PageMatch.Nothing();
    }

    // Beside the page of a document, wherever that is today: who subscribed to a feed follows it through a rename.
    private PageMatch? FileAt(string path)
    {
        int end = path.LastIndexOf('/') + 1;
        (string folder, string name) = (path[..end], path[end..]);
        if (!PageTypes.FileNames.Contains(name)) return null;
        PublishedItem? item = page.Site.FindByUrl(folder) ?? (Redirect(folder) is string moved ? page.Site.FindByUrl(moved) : null);
        if (item is null || PageTypes.Find(item.ContentType) is not PageType type || type.FindFile(name, item) is not PageFile file) return null;
        string url = file.UrlOf(item);
        return url == path ? new PageMatch.File(item, type, file) : Moved(url);
    }

    private string? Redirect(string closed)
    {
        string route = SiteLanguages.RoutePath(page.Language, closed);
        return page.Published.FindRedirect(page.Culture, route) ?? page.Published.FindRedirect(page.Culture, route.ToLowerInvariant());
    }

    private PageMatch.Moved Moved(string url) => new(url + page.QueryString);
}
