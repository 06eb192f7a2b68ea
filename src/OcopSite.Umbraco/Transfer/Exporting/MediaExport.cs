using OcopSite.Umbraco.Media;
using OcopSite.Umbraco.Transfer.Format;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Transfer.Exporting;

/// <summary>Reads the media items of a site, those in the bin too, in the order they were created.</summary>
public sealed class MediaExport(IMediaService media, IRelationService relations)
{
    private const string BinRelation = Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias;

    internal IReadOnlyList<MediaEntry> Read(CancellationToken cancellationToken) => FormerParents.Place(
        ItemPages.All(
            (page, size) => (media.GetPagedDescendants(Constants.System.Root, page, size, out long total, filter: null, Ordering.By("Path")), total),
            (page, size) => (media.GetPagedMediaInRecycleBin(page, size, out long total, filter: null, Ordering.By("Path")), total)),
        relations, BinRelation, Entry, (entry, parent) => entry with { ParentKey = parent }, cancellationToken);

    /// <summary>The address of an item's file, as the entry stores it.</summary>
    internal static string? UrlOf(MediaEntry entry)
        => MediaFileValue.SourceOf(RawValue.Read(entry.Stored.GetValueOrDefault(Constants.Conventions.Media.File)) as string);

    private static MediaEntry Entry(IMedia item)
        => new(
            item.Key, item.ContentType.Alias, item.Name!, item.SortOrder, item.CreateDate, item.UpdateDate,
            item.Properties.ToDictionary(p => p.Alias, p => RawValue.Write(p.GetValue(), p.PropertyType.ValueStorageType)), Trashed: item.Trashed);
}
