using OcopSite.Engine.Repositories;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OcopSite.Engine.Published;

/// <summary>What a published item is made from: its row and one version.</summary>
internal sealed class PublishedItemSource
{
    private readonly Dictionary<string, PropertyValues> _values;

    public PublishedItemSource(NodeRow node, VersionRow version, IContentTypeComposition type, bool preview)
    {
        (Node, IsPreview, WriterId, UpdateDate) = (node, preview, version.WriterId, version.VersionDate);
        Cultures = type.VariesByCulture()
            ? CultureInfos(node, preview).ToDictionary(info => info.Culture, StringComparer.OrdinalIgnoreCase)
            : new Dictionary<string, PublishedCultureInfo> { [""] = Invariant(node, version, preview) };
        PublishedCultures = node.PublishedCultures().ToHashSet(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, ValueStorageType> storage = type.CompositionPropertyTypes.ToDictionary(property => property.Alias, property => property.ValueStorageType);
        _values = version.Values.Where(value => storage.ContainsKey(value.Alias)).GroupBy(value => value.Alias)
            .ToDictionary(group => group.Key, group => Values(group, storage[group.Key]));
    }

    public NodeRow Node { get; }
    public bool IsPreview { get; }
    public int WriterId { get; }
    public DateTime UpdateDate { get; }
    public IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; }
    public IReadOnlySet<string> PublishedCultures { get; }

    public PropertyValues ValuesOf(string alias) => _values.GetValueOrDefault(alias, PropertyValues.None);

    private static IEnumerable<PublishedCultureInfo> CultureInfos(NodeRow node, bool preview)
        => from row in node.Cultures
           let name = preview ? row.Name : row.PublishedName
           where name is not null
           select new PublishedCultureInfo(
               row.Culture, name, preview ? row.UrlSegment : row.PublishedUrlSegment, (preview ? row.Date : row.PublishedDate) ?? node.UpdateDate);

    private static PublishedCultureInfo Invariant(NodeRow node, VersionRow version, bool preview)
    {
        CultureRow? row = node.Cultures.FirstOrDefault();
        return new PublishedCultureInfo("", version.Name!, preview ? row?.UrlSegment : row?.PublishedUrlSegment, version.VersionDate);
    }

    private static PropertyValues Values(IEnumerable<StoredValue> values, ValueStorageType storage)
    {
        object? invariant = null;
        Dictionary<string, object?>? byCulture = null;
        foreach (StoredValue value in values)
        {
            if (value.Culture is null)
                invariant = StoredValues.Read(value.Value, storage);
            else
                (byCulture ??= new(StringComparer.OrdinalIgnoreCase))[value.Culture] = StoredValues.Read(value.Value, storage);
        }
        return new PropertyValues(invariant, byCulture);
    }
}
