using System.Globalization;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OcopSite.Engine.Published;

/// <summary>A document or media item as visitors see it, or as its draft is in a preview.</summary>
internal sealed class PublishedItem : PublishedContentBase
{
    private readonly IContentTypeComposition _type;
    private readonly PackedValues _values;
    private readonly IVariationContextAccessor _variation;
    // Whoever reads an item reads several of its properties; afterwards nobody may for days.
    private readonly WeakReference<PropertyTable?> _table = new(null);
    private readonly IReadOnlySet<string> _publishedCultures;
    private readonly bool _published;
    private readonly int _level;

    public PublishedItem(PublishedItemSource source, IPublishedContentType type, IVariationContextAccessor variation)
        : base(variation)
    {
        NodeRow node = source.Node;
        ContentType = type;
        (Id, Key, ParentId, TreePath, SortOrder) = (node.Id, node.Key, node.ParentId, node.Path, node.SortOrder);
        _level = node.Level;
        (CreatorId, CreateDate) = (node.CreatorId, node.CreateDate);
        (WriterId, UpdateDate, DraftUpdateDate) = (source.WriterId, source.UpdateDate, node.UpdateDate);
        (Cultures, IsPreview) = (source.Cultures, source.IsPreview);
        _published = node.Published || type.ItemType == PublishedItemType.Media;
        _publishedCultures = source.PublishedCultures;
        (_type, _values, _variation) = (source.Type, source.Values, variation);
    }

    public override IPublishedContentType ContentType { get; }
    public override Guid Key { get; }
    public override int Id { get; }
    public override int SortOrder { get; }
    public override int? TemplateId => null;
    public override int CreatorId { get; }
    public override DateTime CreateDate { get; }
    public override int WriterId { get; }
    public override DateTime UpdateDate { get; }
    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; }
    public override PublishedItemType ItemType => ContentType.ItemType;
    public override IEnumerable<IPublishedProperty> Properties => Table.All;

    // Umbraco marks these three as obsolete in the base class, and still asks for them by the interface.
    [Obsolete("Read it through IPublishedContent.")]
    public override int Level => _level;

    [Obsolete("Read it through IPublishedContent.")]
    public override string Path => TreePath;

    [Obsolete("Umbraco asks for the parent by its navigation services; here the snapshot knows it.")]
    public override IPublishedContent? Parent => null;

    /// <summary>When the newest version was written, even if it is not published.</summary>
    public DateTime DraftUpdateDate { get; }

    internal int ParentId { get; }

    internal string TreePath { get; }

    /// <summary>The ids of what it lies in, the nearest first.</summary>
    internal IEnumerable<int> AncestorIds => TreePath.Split(',')[1..^1].Reverse().Select(id => int.Parse(id, CultureInfo.InvariantCulture));

    internal bool IsPreview { get; }

    private PropertyTable Table
    {
        get
        {
            if (_table.TryGetTarget(out PropertyTable? table))
                return table;
            table = new PropertyTable(this, _values.Read(_type), _variation);
            _table.SetTarget(table);
            return table;
        }
    }

    public override bool IsDraft(string? culture = null) => !IsPublished(culture);

    public override bool IsPublished(string? culture = null)
        => _published && (culture is null or "" || !ContentType.Variations.VariesByCulture() || _publishedCultures.Contains(culture));

    public override IPublishedProperty? GetProperty(string alias) => Table.Find(alias);
}
