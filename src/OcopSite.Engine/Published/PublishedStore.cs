using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Engine.Published;

/// <summary>Keeps the snapshot: made whole at first, afterwards brought up to date with the items that changed.</summary>
internal sealed class PublishedStore(IContentDatabase database, ChangeSignal signal, PublishedItemFactory factory) : IPublishedStore
{
    // Beyond this the whole is read again: one pass over the tables beats many look-ups.
    private const int MostChanges = 500;

    private readonly Lock _refreshing = new();
    private volatile PublishedSnapshot? _current;

    public IPublishedSnapshot Current => Snapshot;

    public PublishedSnapshot Snapshot
    {
        get
        {
            PublishedSnapshot? current = _current;
            if (current is not null && current.Sequence >= signal.Last)
                return current;
            lock (_refreshing)
            {
                current = _current;
                return current is not null && current.Sequence >= signal.Last ? current : _current = Refresh(current);
            }
        }
    }

    /// <summary>The draft of a document, for previews; straight from the database.</summary>
    public PublishedItem? FindDraft(Guid? key, int? id)
    {
        using ContentDb db = database.CreateContext();
        NodeRow? node = db.Nodes.AsNoTracking().Include(x => x.Cultures)
            .FirstOrDefault(x => x.ObjectType == Constants.ObjectTypes.Document && !x.Trashed && (x.Key == key || x.Id == id));
        return node is null ? null : factory.Create(node, db.Versions.AsNoTracking().Single(x => x.Id == node.VersionId), preview: true);
    }

    /// <summary>Whether a document that is not published has been: each publication leaves a version.</summary>
    public bool WasPublished(int id)
    {
        using ContentDb db = database.CreateContext();
        return db.Versions.Any(x => x.NodeId == id && !x.Current);
    }

    public IPublishedSnapshot ReadDrafts()
    {
        PublishedSnapshot current = Snapshot;
        using ContentDb db = database.CreateContext();
        using IContentTransaction transaction = database.BeginRead(db);
        IQueryable<NodeRow> kept = db.Nodes.Where(x => x.ObjectType == Constants.ObjectTypes.Document && !x.Trashed);
        Dictionary<int, NodeRow> rows = kept.AsNoTracking().Include(x => x.Cultures).ToDictionary(x => x.Id);
        IQueryable<VersionRow> versions = from node in kept join version in db.Versions on node.VersionId equals version.Id select version;
        Dictionary<Guid, PublishedItem> drafts = versions.AsNoTracking().AsEnumerable()
            .Select(version => factory.Create(rows[version.NodeId], version, preview: true)).OfType<PublishedItem>().ToDictionary(item => item.Key);
        return new PublishedSnapshot(current.Sequence, drafts, current.MediaItems);
    }

    private PublishedSnapshot Refresh(PublishedSnapshot? before)
    {
        using ContentDb db = database.CreateContext();
        using IContentTransaction transaction = database.BeginRead(db);
        long sequence = db.Outbox.Max(x => (long?)x.Sequence) ?? 0;
        if (before is null)
            return Load(db, sequence);
        Guid[] changed = [.. db.Outbox.Where(x => x.Sequence > before.Sequence).OrderBy(x => x.Sequence).Select(x => x.Key).Take(MostChanges + 1).Distinct()];
        return changed.Length is 0 or > MostChanges ? Load(db, sequence) : Change(db, before, changed, sequence);
    }

    private PublishedSnapshot Load(ContentDb db, long sequence)
    {
        Dictionary<Guid, PublishedItem> items = Items(db, db.Nodes);
        return new PublishedSnapshot(sequence, OfType(items, media: false), OfType(items, media: true));
    }

    private PublishedSnapshot Change(ContentDb db, PublishedSnapshot before, Guid[] changed, long sequence)
    {
        Dictionary<Guid, PublishedItem> items = Items(db, db.Nodes.Where(x => changed.Contains(x.Key)));
        return new PublishedSnapshot(
            sequence, Merge(before.DocumentItems, changed, OfType(items, media: false)), Merge(before.MediaItems, changed, OfType(items, media: true)));
    }

    private Dictionary<Guid, PublishedItem> Items(ContentDb db, IQueryable<NodeRow> nodes)
    {
        IQueryable<NodeRow> visible = nodes.Where(x => !x.Trashed && (x.Published || x.ObjectType == Constants.ObjectTypes.Media));
        Dictionary<int, NodeRow> rows = visible.AsNoTracking().Include(x => x.Cultures).ToDictionary(x => x.Id);
        IQueryable<VersionRow> versions = from node in visible
                                          join version in db.Versions on (node.Published ? node.PublishedVersionId : node.VersionId) equals version.Id
                                          select version;
        // One version after the other: with all their values they are many times what is kept of them.
        return versions.AsNoTracking().AsEnumerable().Select(version => factory.Create(rows[version.NodeId], version, preview: false))
            .OfType<PublishedItem>().ToDictionary(item => item.Key);
    }

    private static Dictionary<Guid, PublishedItem> OfType(Dictionary<Guid, PublishedItem> items, bool media)
        => items.Where(item => item.Value.ItemType == PublishedItemType.Media == media).ToDictionary();

    private static Dictionary<Guid, PublishedItem> Merge(IReadOnlyDictionary<Guid, PublishedItem> before, Guid[] changed, Dictionary<Guid, PublishedItem> now)
    {
        var merged = new Dictionary<Guid, PublishedItem>(before);
        foreach (Guid key in changed)
        {
            merged.Remove(key);
            if (now.TryGetValue(key, out PublishedItem? item))
                merged.Add(key, item);
        }
        return merged;
    }
}
