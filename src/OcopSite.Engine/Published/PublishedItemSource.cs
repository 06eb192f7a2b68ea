using OcopSite.Engine.Repositories;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OcopSite.Engine.Published;

/// <summary>What a published item is made from: its row and one version.</summary>
internal sealed class PublishedItemSource
{
    public PublishedItemSource(NodeRow node, VersionRow version, IContentTypeComposition type, bool preview)
    {
        (Node, Type, IsPreview, WriterId, UpdateDate) = (node, type, preview, version.WriterId, version.VersionDate);
        Cultures = type.VariesByCulture()
            ? CultureInfos(node, preview).ToDictionary(info => info.Culture, StringComparer.OrdinalIgnoreCase)
            : new Dictionary<string, PublishedCultureInfo> { [""] = Invariant(node, version, preview) };
        PublishedCultures = node.PublishedCultures().ToHashSet(StringComparer.OrdinalIgnoreCase);
        Values = new PackedValues(version.Values);
    }

    public NodeRow Node { get; }
    public IContentTypeComposition Type { get; }
    public PackedValues Values { get; }
    public bool IsPreview { get; }
    public int WriterId { get; }
    public DateTime UpdateDate { get; }
    public IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; }
    public IReadOnlySet<string> PublishedCultures { get; }

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
}
