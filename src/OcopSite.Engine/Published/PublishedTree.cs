namespace OcopSite.Engine.Published;

/// <summary>Items by key, id and parent: only those whose ancestors are all there.</summary>
internal sealed class PublishedTree
{
    private readonly Dictionary<Guid, PublishedItem> _byKey = [];
    private readonly Dictionary<int, PublishedItem> _byId = [];
    private readonly Dictionary<int, PublishedItem[]> _children;

    /// <param name="items">Items in any order.</param>
    /// <param name="rootId">The id that roots have as their parent.</param>
    public PublishedTree(IEnumerable<PublishedItem> items, int rootId)
    {
        _children = items.GroupBy(item => item.ParentId)
            .ToDictionary(group => group.Key, group => group.OrderBy(item => item.SortOrder).ThenBy(item => item.Id).ToArray());
        RootId = rootId;
        var all = new List<PublishedItem>();
        Collect(rootId, all);
        All = all;
    }

    public int RootId { get; }

    /// <summary>Parents before children, siblings in order.</summary>
    public IReadOnlyList<PublishedItem> All { get; }

    public PublishedItem? Find(Guid key) => _byKey.GetValueOrDefault(key);

    public PublishedItem? Find(int id) => _byId.GetValueOrDefault(id);

    public IReadOnlyList<PublishedItem> Children(int parentId)
        => (parentId == RootId || _byId.ContainsKey(parentId)) && _children.TryGetValue(parentId, out PublishedItem[]? children) ? children : [];

    private void Collect(int parentId, List<PublishedItem> all)
    {
        foreach (PublishedItem item in _children.GetValueOrDefault(parentId, []))
        {
            _byKey.Add(item.Key, item);
            _byId.Add(item.Id, item);
            all.Add(item);
            Collect(item.Id, all);
        }
    }
}
