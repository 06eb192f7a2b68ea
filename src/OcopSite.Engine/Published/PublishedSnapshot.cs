using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Engine.Published;

internal sealed class PublishedSnapshot(long sequence, IReadOnlyDictionary<Guid, PublishedItem> documents, IReadOnlyDictionary<Guid, PublishedItem> media)
    : IPublishedSnapshot
{
    /// <summary>What this was made from, and the next one is made from with its changes.</summary>
    public IReadOnlyDictionary<Guid, PublishedItem> DocumentItems { get; } = documents;

    public IReadOnlyDictionary<Guid, PublishedItem> MediaItems { get; } = media;

    public PublishedTree DocumentTree { get; } = new(documents.Values, Constants.System.Root);

    public PublishedTree MediaTree { get; } = new(media.Values, Constants.System.Root);

    public long Sequence { get; } = sequence;

    public IReadOnlyList<IPublishedContent> Documents => DocumentTree.All;

    public IReadOnlyList<IPublishedContent> Media => MediaTree.All;

    private Dictionary<string, RouteTable> Routes => field ??= DocumentTree.All
        .SelectMany(item => item.Cultures.Keys)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .ToDictionary(culture => culture, culture => new RouteTable(DocumentTree, culture), StringComparer.OrdinalIgnoreCase);

    public IPublishedContent? FindDocument(Guid key) => DocumentTree.Find(key);

    public IPublishedContent? FindMedia(Guid key) => MediaTree.Find(key);

    public IReadOnlyList<IPublishedContent> GetDocuments(IEnumerable<Guid> keys) => [.. keys.Select(DocumentTree.Find).OfType<PublishedItem>()];

    public IReadOnlyList<IPublishedContent> GetDocumentChildren(Guid? parent) => Children(DocumentTree, parent);

    public IReadOnlyList<IPublishedContent> GetMediaChildren(Guid? parent) => Children(MediaTree, parent);

    public IReadOnlyList<IPublishedContent> GetAncestors(Guid key)
    {
        bool isDocument = DocumentItems.TryGetValue(key, out PublishedItem? item);
        if (!isDocument && !MediaItems.TryGetValue(key, out item))
            return [];
        PublishedTree tree = isDocument ? DocumentTree : MediaTree;
        return [.. item!.AncestorIds.Select(tree.Find).OfType<PublishedItem>()];
    }

    public DateTime GetNewestVersionDate(Guid key) => DocumentTree.Find(key)?.DraftUpdateDate ?? throw new KeyNotFoundException($"Document {key} is not published.");

    public DocumentRoute? RouteOf(Guid key, string culture) => Routes.GetValueOrDefault(culture)?.RouteOf(key);

    public Guid? FindByPath(string path, string culture, Guid? root = null)
    {
        string trimmed = path.Trim('/');
        return Routes.GetValueOrDefault(culture)?.FindByPath(trimmed.Length == 0 ? "/" : $"/{trimmed}/", root);
    }

    private static IReadOnlyList<PublishedItem> Children(PublishedTree tree, Guid? parent)
        => parent is null ? tree.Children(tree.RootId) : tree.Find(parent.Value) is { } item ? tree.Children(item.Id) : [];
}
