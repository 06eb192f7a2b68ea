using OcopSite.Engine.Storage.Rows;

namespace OcopSite.Engine.Feed;

/// <summary>The changes of one transaction, gathered until it commits.</summary>
internal sealed class PendingChanges
{
    private readonly Dictionary<(Guid Key, ContentChangeKind Kind), OutboxRow> _rows = [];

    public IReadOnlyCollection<OutboxRow> Rows => _rows.Values;

    /// <summary>Notes a change. The same change of the same item, noted twice, is one with the cultures of both.</summary>
    public void Add(NodeRow node, string contentTypeAlias, ContentChangeKind kind, IEnumerable<string> cultures)
    {
        if (_rows.TryGetValue((node.Key, kind), out OutboxRow? existing))
        {
            existing.Cultures = [.. existing.Cultures.Union(cultures, StringComparer.OrdinalIgnoreCase)];
            return;
        }
        _rows.Add((node.Key, kind), new OutboxRow
        {
            Key = node.Key,
            ObjectType = node.ObjectType,
            ContentTypeAlias = contentTypeAlias,
            Kind = kind,
            Cultures = [.. cultures],
            OccurredAt = DateTime.UtcNow,
        });
    }

    /// <summary>Notes that old addresses changed, without any item.</summary>
    public void AddRedirects()
        => _rows.TryAdd((Guid.Empty, ContentChangeKind.RedirectsChanged), new OutboxRow { Kind = ContentChangeKind.RedirectsChanged, OccurredAt = DateTime.UtcNow });
}
