using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Repositories;

/// <summary>What documents and media have in common between model and row.</summary>
internal static class ItemRows
{
    public static void Read(IContentBase item, NodeRow node, VersionRow version)
    {
        item.Id = node.Id;
        item.Key = node.Key;
        item.ParentId = node.ParentId;
        item.Level = node.Level;
        item.Path = node.Path;
        item.SortOrder = node.SortOrder;
        item.CreatorId = node.CreatorId;
        item.WriterId = version.WriterId;
        item.CreateDate = node.CreateDate;
        item.UpdateDate = version.VersionDate;
        item.VersionId = version.Id;
        item.Name = version.Name;
    }

    public static void Write(IContentBase item, NodeRow node)
    {
        node.Key = item.Key;
        node.ParentId = item.ParentId;
        node.Level = item.Level;
        node.Path = item.Path;
        // Somebody may have sorted since the item was read; that is no reason to undo it.
        if (node.Id == 0 || item.IsPropertyDirty(nameof(item.SortOrder)))
            node.SortOrder = item.SortOrder;
        else
            item.SortOrder = node.SortOrder;
        node.Trashed = item.Trashed;
        node.Name = item.Name;
        node.ContentTypeId = item.ContentTypeId;
        node.CreatorId = item.CreatorId;
        node.WriterId = item.WriterId;
        node.CreateDate = item.CreateDate;
        node.UpdateDate = item.UpdateDate;
        node.VersionId = item.VersionId;
    }

    /// <summary>The row of a culture, made when it is missing.</summary>
    public static CultureRow Culture(this NodeRow node, string culture)
    {
        CultureRow? row = node.Cultures.FirstOrDefault(x => string.Equals(x.Culture, culture, StringComparison.OrdinalIgnoreCase));
        if (row is null)
            node.Cultures.Add(row = new CultureRow { Culture = culture });
        return row;
    }

    /// <summary>The cultures an item is published in; one without a name when it does not vary.</summary>
    public static IReadOnlyList<string> PublishedCultures(this NodeRow node)
        => [.. node.Cultures.Where(x => x.PublishedName is not null).Select(x => x.Culture)];
}
