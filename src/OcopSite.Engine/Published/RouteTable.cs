namespace OcopSite.Engine.Published;

/// <summary>The addresses of all documents of a snapshot in one culture.</summary>
internal sealed class RouteTable
{
    private readonly Dictionary<Guid, DocumentRoute> _routes = [];
    private readonly Dictionary<string, List<Guid>> _documents = [];
    private readonly PublishedTree _tree;
    private readonly string _culture;

    public RouteTable(PublishedTree tree, string culture)
    {
        (_tree, _culture) = (tree, culture);
        IReadOnlyList<PublishedItem> roots = tree.Children(tree.RootId);
        foreach (PublishedItem root in roots)
        {
            if (SegmentOf(root) is not { } segment)
                continue;
            Add(root, new DocumentRoute(ReferenceEquals(root, roots[0]) ? "/" : $"/{segment}/", root.Key, segment));
            AddBranch(root, new DocumentRoute("/", root.Key, segment));
        }
    }

    public DocumentRoute? RouteOf(Guid key) => _routes.GetValueOrDefault(key);

    public Guid? FindByPath(string path, Guid? root)
    {
        if (!_documents.TryGetValue(path, out List<Guid>? keys))
            return null;
        return root is null ? keys[0] : keys.Where(key => _routes[key].RootKey == root).Select(key => (Guid?)key).FirstOrDefault();
    }

    private void AddBranch(PublishedItem parent, DocumentRoute above)
    {
        foreach (PublishedItem item in _tree.Children(parent.Id))
        {
            if (SegmentOf(item) is not { } segment)
                continue;
            DocumentRoute route = above with { Path = $"{above.Path}{segment}/" };
            Add(item, route);
            AddBranch(item, route);
        }
    }

    private void Add(PublishedItem item, DocumentRoute route)
    {
        _routes[item.Key] = route;
        if (!_documents.TryGetValue(route.Path, out List<Guid>? keys))
            _documents.Add(route.Path, keys = []);
        keys.Add(item.Key);
    }

    // What does not vary by culture has the same address in each.
    private string? SegmentOf(PublishedItem item)
        => (item.Cultures.GetValueOrDefault(_culture) ?? item.Cultures.GetValueOrDefault(""))?.UrlSegment is { Length: > 0 } segment ? segment : null;
}
